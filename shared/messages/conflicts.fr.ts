/** Ce que les deux côtés ont changé, et ce qui est repris de la place de marché. */
import type { ConflictsMessages } from './conflicts.en.ts';

export const messages = {
  conflicts: {
    title: 'Conflits',
    heading: 'Modifié des deux côtés : {{name}}',
    intro:
      'Depuis le dernier accord avec {{account}}, vous et quelqu’un là-bas avez modifié ces champs. Décidez ce que chacun doit contenir. D’ici là ils sont laissés hors de tout plan ; tout le reste continue.',
    failed: 'Les conflits n’ont pas pu être lus.',
    empty: 'Aucun conflit',
    emptyHelp: 'Vos changements et ceux de {{account}} vont ensemble.',
    allSettled: 'Tout est réglé',
    allSettledHelp:
      'Vos décisions sont dans le brouillon, chacune annulable. Elles partent avec le prochain plan.',
    reviewPlan: 'Relire le plan',
    base: 'Dernier accord',
    mine: 'Le vôtre',
    theirs: 'Le leur',
    found: 'Trouvé',
    notSet: 'non défini',
    result: 'Résultat',
    resultOf: 'Résultat pour {{field}}',
    resultHelp: 'Voici ce que le champ contiendra.',
    clear: 'Le laisser non défini',
    isCleared: 'Le champ ne sera pas défini.',
    notJson: 'Ce n’est pas encore une valeur lisible : {{reason}}',
    takeMine: 'Prendre le mien',
    takeTheirs: 'Prendre le leur',
    takeMineOf: 'Prendre le mien pour {{field}}',
    takeTheirsOf: 'Prendre le leur pour {{field}}',
    settle: 'Régler avec ce résultat',
    settleOf: 'Régler avec ce résultat : {{field}}',
    settled: '{{field}} est réglé.',
    allMine: 'Prendre le mien partout…',
    allTheirs: 'Prendre le leur partout…',
    allMineTitle_one: 'Prendre le vôtre pour {{count}} champ ?',
    allMineTitle_other: 'Prendre le vôtre pour {{count}} champs ?',
    allTheirsTitle_one: 'Prendre le leur pour {{count}} champ ?',
    allTheirsTitle_other: 'Prendre le leur pour {{count}} champs ?',
    allMineText:
      'Le brouillon reste tel quel. Le prochain plan remplace ce qu’ils ont écrit chez {{account}}.',
    allTheirsText:
      'Ce que vous avez écrit dans ces champs est remplacé dans le brouillon par ce qu’ils ont écrit chez {{account}}. L’annulation ramène le vôtre.',
    allMineConfirm: 'Prendre le mien partout',
    allTheirsConfirm: 'Prendre le leur partout',

    notice_one: '{{count}} champ a été modifié ici et chez {{account}}',
    notice_other: '{{count}} champs ont été modifiés ici et chez {{account}}',
    noticeHelp: 'Ils attendent votre décision et ne sont pas envoyés. Tout le reste continue.',
    open: 'Décider',

    pull: {
      action: 'Reprendre les changements de la place de marché',
      nothing: 'Rien n’a changé chez {{account}} depuis le dernier accord.',
      taken_one: '{{count}} champ a été repris de {{account}} : {{fields}}',
      taken_other: '{{count}} champs ont été repris de {{account}} : {{fields}}',
      takenHelp: 'Ils sont maintenant dans le brouillon. Une seule annulation les retire tous.',
      openDraft: 'Ouvrir le brouillon',
    },
  },
} as const satisfies ConflictsMessages;
