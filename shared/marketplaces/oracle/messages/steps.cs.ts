import type { Translated } from '../../../messages/catalogue.ts';
import type { messages as en } from './steps.en.ts';

export const messages: Translated<typeof en> = {
  steps: {
    oracle: {
      createTerm: 'Vytvořit podmínky',
      createTermVersion: 'Nahrát verzi podmínek',
      updateTermVersionContent: 'Nahradit text verze podmínek',
      activateTermVersion: 'Učinit z této verze tu, kterou zákazníci přijímají',
      createArtifact: 'Vytvořit artefakt',
      createStack: 'Vytvořit ze souborů stack v Resource Manageru',
      updateArtifact: 'Změnit artefakt',
      createListing: 'Vytvořit nabídku',
      createListingRevision: 'Vytvořit revizi s jejími texty',
      updateListingRevision: 'Změnit texty revize',
      cloneListingRevision: 'Otevřít novou revizi vedle zveřejněné',
      changeListingRevisionToNewStatus: 'Znovu otevřít zamítnutou revizi',
      updateListingRevisionIconContent: 'Nahrát ikonu',
      'create-SCREENSHOT': 'Přidat snímek obrazovky',
      'create-VIDEO': 'Přidat video',
      'create-RELATED_DOCUMENT': 'Přidat dokument',
      'create-REVIEW_SUPPORT_DOCUMENT': 'Přidat dokument pro posuzovatele',
      'create-CUSTOMER_SUCCESS': 'Přidat úspěch zákazníka',
      'create-SUPPORTED_SERVICES': 'Přidat podporovanou službu',
      'update-SCREENSHOT': 'Změnit popisek snímku obrazovky',
      'update-VIDEO': 'Změnit popisek videa',
      'update-RELATED_DOCUMENT': 'Změnit údaje dokumentu',
      'update-REVIEW_SUPPORT_DOCUMENT': 'Změnit údaje dokumentu pro posuzovatele',
      'update-CUSTOMER_SUCCESS': 'Změnit úspěch zákazníka',
      'update-SUPPORTED_SERVICES': 'Změnit podporovanou službu',
      'upload-SCREENSHOT': 'Nahrát obrázek snímku obrazovky',
      'upload-RELATED_DOCUMENT': 'Nahrát soubor dokumentu',
      'upload-REVIEW_SUPPORT_DOCUMENT': 'Nahrát dokument pro posuzovatele',
      'upload-CUSTOMER_SUCCESS': 'Nahrát soubor úspěchu zákazníka',
      'upload-SUPPORTED_SERVICES': 'Nahrát soubor podporované služby',
      deleteListingRevisionAttachment: 'Odebrat přílohu',
      createListingRevisionPackage: 'Přidat balíček',
      updateListingRevisionPackage: 'Změnit balíček',
      deleteListingRevisionPackage: 'Odebrat balíček',
      createListingRevisionNote: 'Poslat poznámku posuzovatelům',
      submitListingRevisionForReview: 'Předat revizi posuzovatelům',
      submitAndPublish: 'Předat revizi posuzovatelům a po schválení zveřejnit',
      withdrawListingRevision: 'Stáhnout nabídku z tržiště',
      publishListingRevisionAsPrivate: 'Zveřejnit schválenou revizi jen jmenovaným tenancy',
      publishListingRevision: 'Zveřejnit schválenou revizi',
      publishListingRevisionPackage: 'Zveřejnit balíček',
      unPublishListingRevisionPackage: 'Stáhnout balíček z nabídky',
      markListingRevisionPackageAsDefault: 'Udělat z balíčku výchozí',
      cascadingDeleteListingRevision: 'Smazat revizi se vším, co k ní patří',
      cascadingDeleteListing: 'Smazat nabídku se vším, co k ní patří',
    },
  },
  targets: {
    oracle: {
      icon: 'Ikona',
      package: 'Balíček {{name}}',
      stack: 'Stack',
      'terms-version': 'Verze „{{name}}“',
      attachment: 'Příloha „{{name}}“',
      SCREENSHOT: 'Snímek obrazovky „{{name}}“',
      VIDEO: 'Video „{{name}}“',
      RELATED_DOCUMENT: 'Dokument „{{name}}“',
      REVIEW_SUPPORT_DOCUMENT: 'Dokument pro posuzovatele „{{name}}“',
      CUSTOMER_SUCCESS: 'Zákazník „{{name}}“',
      SUPPORTED_SERVICES: 'Služba „{{name}}“',
    },
  },
  patience: {
    oracle: {
      'image-publishing':
        'Oracle kopíruje výpočetní obraz do každého komerčního regionu: až tři hodiny, a celou dobu hlásí „publish in progress“. Vitrine mezitím běžet nemusí.',
      publishing: 'Podle Oracle je nabídka vidět asi do 15 minut.',
      'image-checking':
        'Oracle výpočetní obraz prověřuje tím, že ho spustí: hlášeno bylo pět hodin i více. Vitrine mezitím běžet nemusí; zeptá se znovu, až poběží.',
    },
  },
  notices: {
    oracle: {
      'not-editable':
        'Tržiště má tuto revizi ve stavu {{status}}, ve kterém na ní nelze nic měnit. Počkejte na rozhodnutí a pak pošlete, co se změnilo.',
      'clone-first':
        'Tato nabídka je zveřejněná. První krok vedle ní otevře novou revizi; zveřejněná zůstane, jak je. Co se změnilo, se naplánuje a ukáže až potom.',
      'clearing-is-uncertain':
        'Zde vymazáno: {{fields}}. Oracle neuvádí, jak se pole maže; pošle se prázdné a potom se přečte zpět.',
      'icon-cannot-be-removed':
        'Oracle nemá volání, které by ikonu odebralo: ta, která tam je, zůstane, dokud ji nenahradí jiná.',
      'package-incomplete':
        'Balíček {{version}} je vynechán: nejmenuje žádný artefakt nebo podmínky z tohoto pracovního prostoru.',
      'old-stack-stays':
        'Soubory se změnily, takže v Resource Manageru vznikne jiný stack a artefakt na něj bude ukazovat. Předchozí tam zůstane; odstraňte ho, až ho nic nebude používat.',
      'held-back': 'Zadrženo, dokud se nerozhodnete: {{fields}}. Někdo totéž změnil na tržišti.',
      withdraw:
        'Zákazníci ji už nenajdou. Kdo ji má, tomu zůstane. Opětovné zveřejnění podle portálu nevyžaduje nové posouzení.',
      'not-live': 'Zákazníci ji teď nevidí: z tržiště lze stáhnout jen to, co je zveřejněné.',
      'publish-again-is-uncertain':
        'Zda Oracle přes své API znovu zveřejní staženou revizi, není jisté: portál to dělá, bez nového posouzení. Pokud odmítne, pošlete ji jako novou revizi.',
      'order-stays':
        'Snímky, videa nebo dokumenty tu stojí v jiném pořadí, než v jakém vznikly u Oracle, které žádné nevede. Tam zůstanou, jak jsou; přesunulo by je jen odebrání a nové přidání.',
      'no-tenancies': 'Jmenujte tenancy, kterým se zveřejňuje; nikdo jiný ji nenajde.',
      tenancies:
        'Soukromá nabídka se zveřejňuje jmenovaným tenancy, každé podle OCID, které začíná ocid1.tenancy. Není jím: {{tenancies}}',
      discard:
        'Rozpracovaná revize se na tržišti smaže i se svými poznámkami. Ta před ní zůstane, jak je, a stejně tak váš koncept zde: co se změnilo, lze poslat znovu.',
      'discard-only':
        'Jediná revize této nabídky se na tržišti smaže i se svými poznámkami. Prázdná nabídka tam zůstane a váš koncept zůstane zde.',
      'not-discardable':
        'Tržiště má tuto revizi ve stavu {{status}}. Zahodit lze jen takovou, která není zveřejněná ani v posouzení.',
      delete:
        'Vše z této nabídky zmizí z tržiště a nelze to vrátit: její revize, balíčky ({{packages}}), přílohy ({{attachments}}) a všechny poznámky. Její jméno a historie tam budou ztraceny.',
      'delete-keeps':
        'Koncept zůstane zde a lze ho poslat znovu jako novou nabídku. Podmínky a artefakty na tržišti zůstanou: mohou je používat jiné nabídky.',
      'withdraw-first':
        'Zákazníci tuto nabídku vidí, nebo se právě zveřejňuje. Nejdřív ji z tržiště stáhněte, pak ji smažte.',
      'no-such-package': 'Tento balíček na tržišti není.',
      'publish-package-not-now':
        'Balíček {{version}} teď nelze zveřejnit samostatně: je tam ve stavu {{status}}. Samostatně se balíček zveřejňuje vedle revize, kterou zákazníci vidí.',
      'unpublish-package-not-now':
        'Balíček {{version}} nelze stáhnout: je tam ve stavu {{status}}, ne zveřejněný.',
      'default-package-not-now':
        'Balíček {{version}} teď nemůže být výchozí: už jím je, nebo jeho revize není vidět.',
      'unpublish-package': 'Zákazníci už balíček {{version}} nenainstalují. Kdo ho má, tomu zůstane.',
      'last-package': 'Je to jediný zveřejněný balíček: nabídka zůstane vidět a nebude z ní co instalovat.',
      'default-is-unpublished': 'Je to výchozí balíček: nejdřív udělejte výchozím jiný.',
      'default-package':
        'Dosavadní výchozí balíček jím přestane být. Oracle to neříká; potom se to přečte zpět a převezme do konceptu.',
      'package-of-live':
        'Balíček {{version}} patří k revizi, kterou zákazníci vidí. Jeho kopie v nové revizi je jiný balíček: zveřejní se s ní, pokud ho z konceptu neodeberete.',
      'never-sent': 'Na tomto účtu z této nabídky zatím nic není.',
    },
  },
};
