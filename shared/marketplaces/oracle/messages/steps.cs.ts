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
    },
  },
  targets: {
    oracle: {
      icon: 'Ikona',
      package: 'Balíček {{name}}',
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
      'held-back': 'Zadrženo, dokud se nerozhodnete: {{fields}}. Někdo totéž změnil na tržišti.',
      withdraw:
        'Zákazníci ji už nenajdou. Kdo ji má, tomu zůstane. Opětovné zveřejnění podle portálu nevyžaduje nové posouzení.',
      'publish-again-is-uncertain':
        'Zda Oracle přes své API znovu zveřejní staženou revizi, není jisté: portál to dělá, bez nového posouzení. Pokud odmítne, pošlete ji jako novou revizi.',
      'order-stays':
        'Snímky, videa nebo dokumenty tu stojí v jiném pořadí, než v jakém vznikly u Oracle, které žádné nevede. Tam zůstanou, jak jsou; přesunulo by je jen odebrání a nové přidání.',
      tenancies:
        'Soukromá nabídka se zveřejňuje jmenovaným tenancy, každé podle OCID, které začíná ocid1.tenancy. Není jím: {{tenancies}}',
      'never-sent': 'Na tomto účtu z této nabídky zatím nic není.',
    },
  },
};
