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
      createListingRevisionAttachment: 'Přidat snímek obrazovky',
      updateListingRevisionAttachment: 'Změnit popisek snímku obrazovky',
      updateListingRevisionAttachmentContent: 'Nahrát obrázek snímku obrazovky',
      deleteListingRevisionAttachment: 'Odebrat snímek obrazovky',
      createListingRevisionPackage: 'Přidat balíček',
      updateListingRevisionPackage: 'Změnit balíček',
      deleteListingRevisionPackage: 'Odebrat balíček',
      createListingRevisionNote: 'Poslat poznámku posuzovatelům',
      submitListingRevisionForReview: 'Předat revizi posuzovatelům',
      submitAndPublish: 'Předat revizi posuzovatelům a po schválení zveřejnit',
      withdrawListingRevision: 'Stáhnout nabídku z tržiště',
      publishListingRevision: 'Zveřejnit schválenou revizi',
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
      'never-sent': 'Na tomto účtu z této nabídky zatím nic není.',
    },
  },
};
