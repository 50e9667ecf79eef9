import type { Translated } from '../../../messages/catalogue.ts';
import type { messages as en } from './steps.en.ts';

export const messages: Translated<typeof en> = {
  steps: {
    datadog: {
      createFork: 'Vytvořit fork repozitáře; existuje-li, použije se',
      getBase: 'Zjistit, kde je hlavní větev repozitáře',
      getHead: 'Ověřit, že do větve nezapsal nikdo jiný',
      createBlob: 'Nahrát soubor',
      createFolder: 'Sestavit ze souborů složku dlaždice',
      createTree: 'Vložit složku do repozitáře i s řádkem v CODEOWNERS',
      createCommit: 'Vytvořit commit',
      createCorrection: 'Vytvořit commit s opravou',
      createMerge: 'Vytvořit commit nad nejnovější hlavní větví',
      createRef: 'Vytvořit větev',
      updateRef: 'Zapsat commit do větve',
      createPullRequest: 'Otevřít pull request',
      createDraftPullRequest: 'Otevřít pull request jako koncept',
      markReadyForReview: 'Označit pull request jako připravený k posouzení',
      requestReviewers: 'Požádat o další posouzení',
      createIssueComment: 'Napsat posuzovatelům',
      closePullRequest: 'Zavřít pull request',
    },
  },
  notices: {
    datadog: {
      'no-facts':
        'Zatím se neví, co je v repozitáři: {{account}} ještě neodpověděl. Vyzkoušejte účet a plán sestavte znovu.',
      'no-folder': 'Složka dlaždice nemá název, a tedy ani místo v repozitáři. Pojmenujte ji.',
      'folder-unread':
        '{{repository}} už má složku {{folder}} a její obsah tu ještě nikdo nečetl. Až účet odpoví, sestavte plán znovu: nejprve se sloučí s konceptem, aby se nikomu nepřepsala práce, kterou nikdo neviděl.',
      'folder-unmerged':
        'Složka {{folder}} v {{repository}} obsahuje změny, které v konceptu ještě nejsou. Převezměte je a plán sestavte znovu: nic z nich se nepřepíše, aniž byste to viděli.',
      'folder-undecided':
        'Změněno zde i v repozitáři: {{files}}. Rozhodněte, co má který soubor obsahovat; do té doby se nic neodešle.',
      'folder-taken':
        'Ze složky {{folder}}/ v {{repository}} byly do konceptu převzaty tyto soubory, vrátí je jediný krok zpět: {{files}}.',
      'folder-changes': 'Mění ve složce {{folder}}/ v {{repository}}: {{files}}.',
      'folder-adds': 'Přidává do složky {{folder}}/ v {{repository}}: {{files}}.',
      'folder-removes': 'Odstraňuje ze složky {{folder}}/ v {{repository}}: {{files}}. V konceptu nejsou.',
      'somebody-pushed':
        'Do větve {{branch}} zapsal někdo jiný. Nejprve převezměte jeho změny: sloučí se s konceptem a nic z nich se neztratí.',
      'merged-already': 'Toto už je začleněno: není co odeslat.',
      'merged-by-staff': 'Pull request začleňují pracovníci Datadogu; odsud to nejde.',
      'nobody-to-ask': 'Není koho žádat: každý posuzovatel viděl současný stav, nebo už je požádán.',
      'nothing-open': 'Žádný pull request této dlaždice není otevřený.',
      'held-back': 'Zadrženo do vašeho rozhodnutí: {{fields}}. Někdo totéž změnil ve větvi.',
    },
  },
};
