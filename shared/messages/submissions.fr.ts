/** Plans, envois, publications et leurs chronologies. */
import type { SubmissionsMessages } from './submissions.en.ts';

export const messages = {
  submissions: {
    calls_one: '{{count}} appel',
    calls_other: '{{count}} appels',
    files_one: '{{count}} fichier, {{size}}',
    files_other: '{{count}} fichiers, {{size}}',
    openPublication: 'Suivre la relecture',

    destination: {
      label: 'Où cela va',
      practice: 'Exercice',
      real: 'Réel',
      practiceHelp: 'Une répétition sur cette machine. Rien n’atteint une vraie place de marché.',
      realHelp: 'La vraie place de marché : ses relecteurs le verront et, une fois publié, ses clients.',
    },

    plan: {
      title: 'Plan',
      heading: 'Ce qui serait envoyé de {{name}}',
      making: 'Calcul de ce qui serait envoyé',
      makeFailed: 'Le plan n’a pas pu être établi.',
      export: 'Exporter le plan',
      errors_one: '{{count}} erreur s’oppose à l’envoi',
      errors_other: '{{count}} erreurs s’opposent à l’envoi',
      openField: 'Aller à « {{field}} »',
      openDraft: 'Ouvrir le brouillon',
      readOnly: 'L’espace de travail est en lecture seule : rien ne peut en être envoyé',
      empty: 'Rien à envoyer : la place de marché a déjà tout',
      emptyHelp:
        'Chaque champ et chaque fichier est tel que convenu avec elle. Modifiez le brouillon, et ce qui a changé sera listé ici.',
      sendPractice_one: 'Envoyer {{count}} appel à Exercice – {{marketplace}}',
      sendPractice_other: 'Envoyer {{count}} appels à Exercice – {{marketplace}}',
      sendReal_one: 'Envoyer {{count}} appel à {{account}} sur {{marketplace}}',
      sendReal_other: 'Envoyer {{count}} appels à {{account}} sur {{marketplace}}',
    },
    choices: {
      legend: 'Avant l’envoi',
      submit: 'Le remettre aux relecteurs',
      submitHelp: 'Sinon le contenu y est seulement déposé ; vous pourrez le remettre plus tard.',
      publish: 'Publier de soi-même à l’approbation',
      publishHelp:
        'Seulement pour les éditeurs que la place de marché y autorise. Pour les autres, la publication vous attend.',
      publishRefused:
        'La place d’exercice est réglée pour vous traiter comme non autorisé : la publication vous attendra.',
      note: 'Note aux relecteurs',
      notePlaceholder: 'Ce qu’ils doivent savoir, par exemple comment se connecter à une démonstration',
      submitTo: { datadog: 'Prête à être relue' },
      submitToHelp: {
        datadog:
          'Sinon la demande de fusion est ouverte comme brouillon, que personne ne relit ; un plan ultérieur la déclare prête.',
      },
    },
    changes: {
      title: 'Ce qui serait envoyé n’est plus ce qui vous a été montré',
      seen: 'Continuer avec ces changements',
      added: 'Nouveau : {{what}} ({{target}})',
      removed: 'Retiré : {{what}} ({{target}})',
      changed: 'L’étape {{step}} a changé : {{what}} ({{target}})',
      before: 'Avant :',
      after: 'Maintenant :',
    },

    ledger: {
      label: 'Les appels dans l’ordre',
      order: 'N°',
      what: 'Quoi',
      onWhat: 'Sur quoi',
      operation: 'Opération',
      size: 'Taille',
      after: 'Après',
      state: 'État',
      openAll: 'Montrer tout ce qui est envoyé',
      closeAll: 'Masquer ce qui est envoyé',
    },
    details: {
      operation: 'Opération',
      subject: 'Objet',
      ifMatch: 'Seulement si encore à',
      key: 'Clé de reprise',
      until: 'Fait quand',
      params: 'Paramètres',
      body: 'Contenu',
      text: 'Texte',
      file: 'Fichier',
      nothing: 'L’appel ne porte rien d’autre que son nom.',
      thumbnail: 'Image {{name}}',
      copyHash: 'Copier',
    },
    json: {
      id: 'l’identité de l’étape {{step}}',
      etag: 'la version de l’étape {{step}}',
      more: 'montrer les {{length}} caractères',
    },

    step: {
      pending: 'À faire',
      sending: 'Envoi',
      unknown: 'Issue inconnue',
      waiting: 'En attente',
      proven: 'Fait',
      failed: 'Échoué',
      conflict: 'Changé entre-temps',
      cancelled: 'Annulé',
      attempt: 'essai {{attempt}}',
      bytes: '{{sent}} sur {{total}}',
      progress: 'Avancement de {{target}}',
    },
    wait: {
      'work-request': 'En traitement',
      state: 'Attend son état',
      review: 'Chez les relecteurs',
      person: 'Vous attend',
    },
    until: {
      'work-request': 'La place de marché dit que son traitement est terminé.',
      state: 'La place de marché dit que c’est prêt.',
      review: 'Les relecteurs ont décidé.',
      person: 'Vous dites que c’est fait.',
    },
    waitsFor: {
      'work-request':
        'La place de marché y travaille encore. Elle est interrogée jusqu’à ce qu’elle dise avoir fini.',
      state: 'Attend que la place de marché dise que c’est prêt.',
      review: 'Attend les relecteurs. Cela peut durer des jours ; Vitrine interroge tant qu’il tourne.',
      person: 'Attend que vous disiez que c’est fait.',
    },
    state: {
      running: 'Envoi',
      waiting: 'En attente',
      done: 'Terminé',
      failed: 'Échoué',
      queued: 'En attente de départ',
      paused: 'En pause',
      cancelled: 'Annulé',
    },

    submission: {
      title: 'Envoi',
      heading: 'Envoi de {{name}}',
      headingDone: 'Envoyé : {{name}}',
      done: '{{done}} sur {{total}} faits',
      waiting: '{{count}} en attente',
      failed: '{{count}} en échec',
      elapsed: 'Durée {{time}}',
      started: 'Commencé le {{at}}',
      progress: 'Avancement de l’envoi',
      jump: 'Aller à l’étape {{step}}',
      resume: 'Reprendre l’envoi',
      answerFirst: 'L’étape {{step}} vous pose d’abord une question',
      cancel: 'Annuler l’envoi',
      cancelTitle: 'Annuler ce qui n’a pas été envoyé ?',
      cancelConfirm: 'Annuler le reste',
      cancelText_one:
        '{{count}} étape est faite et reste à la place de marché. Le reste n’est pas envoyé. Vous pouvez à tout moment relire un nouveau plan.',
      cancelText_other:
        '{{count}} étapes sont faites et restent à la place de marché. Le reste n’est pas envoyé. Vous pouvez à tout moment relire un nouveau plan.',
    },
    trouble: {
      failed: '{{target}} n’est pas passé',
      words: 'Les mots de la place de marché',
      again: 'Nouvel essai. La dernière réponse était : {{words}}',
      openAccount: 'Ouvrir le compte',
      reviewAgain: 'Relire un nouveau plan',
      conflict: 'Cela a changé à la place de marché après ce plan',
      conflictHelp: 'Rien n’a été écrasé. Relisez un nouveau plan : il part de ce qui s’y trouve maintenant.',
      unsettled:
        'La réponse n’est jamais venue. On vérifie si c’est fait avant d’envoyer quoi que ce soit d’autre.',
      unknown:
        'Est-ce fait ? La réponse pour {{target}} n’est jamais venue, et on ne peut pas le savoir d’ici',
      unknownHelp:
        'Regardez dans les pages de la place de marché. Si c’est là, dites que c’est fait ; sinon c’est envoyé encore une fois.',
      wasDone: 'C’est fait',
      wasNotDone: 'Ce n’est pas fait',
      next: {
        'sign-in': 'Vérifiez la connexion du compte, puis reprenez.',
        rights:
          'Le compte n’en a peut-être pas le droit, ou ce qui est nommé n’existe pas. Vérifiez les deux, puis reprenez.',
        state: 'Son état ne le permet pas. Regardez la relecture, puis reprenez ou relisez un nouveau plan.',
        later:
          'Cela tient à la place de marché. Reprenez dans un moment ; ce qui est fait n’est pas renvoyé.',
        correct:
          'Corrigez-le dans le brouillon, puis relisez un nouveau plan. Ce qui est fait n’est pas renvoyé.',
      },
    },
    next: {
      review: 'Tout est chez {{account}}, et les relecteurs l’ont',
      reviewHelp:
        'Leur décision et leurs notes paraissent sur la page de la relecture. Une fois approuvé, vous y publiez.',
      publishes: 'Tout est chez {{account}}, et les relecteurs l’ont',
      publishesHelp:
        'Il se publie de lui-même à l’approbation, si le compte y est autorisé. Il compte comme en ligne une fois relu.',
      reached: 'Tout a été envoyé à {{account}}, et l’état est maintenant : {{state}}',
      reachedHelp:
        'La page de la relecture montre ce que les relecteurs ont écrit et ce qui peut se faire maintenant.',
      stored: 'Tout est chez {{account}}',
      storedHelp: 'Il n’a pas été remis à des relecteurs. Sa page montre ce qui a été relu.',
      cancelled: 'L’envoi a été annulé',
      cancelledHelp:
        'Ce qui est fait reste à la place de marché. Un nouveau plan ne liste que ce qui manque.',
    },

    list: {
      title: 'Envois',
      failed: 'Les envois n’ont pas pu être lus.',
      empty: 'Rien n’a encore été envoyé',
      emptyHelp:
        'Chaque envoi paraît ici avec son avancement. Ouvrez une fiche et relisez son plan pour faire le premier.',
      state: 'État',
      listing: 'Fiche',
      account: 'Compte',
      steps: 'Étapes',
      started: 'Commencé',
      duration: 'Durée',
    },

    publication: {
      title: 'Relecture',
      failed: 'On n’a pas pu lire où cela en est.',
      empty: 'Pas encore envoyé à ce compte',
      emptyHelp: 'Une fois envoyé, cette page suit la relecture jusqu’à la mise en ligne.',
      reviewPlan: 'Relire le plan',
      correct: 'Relire la correction',
      update: 'Relire la mise à jour',
      refresh: 'Actualiser',
      remoteWord: 'la place de marché dit',
      readAt: 'Lu',
      neverRead: 'Pas encore relu',
      rejected: 'Les relecteurs l’ont renvoyé',
      reason: 'La place de marché a donné une raison',
      reasonHelp: 'Corrigez-le dans le brouillon, puis relisez la correction.',
      offline: '{{account}} ne répond pas',
      offlineHelp:
        'Vous voyez ce qui a été lu en dernier. Il sera interrogé quand le compte répondra, ou quand vous actualiserez.',
      publish: 'Publier sur {{marketplace}}',
      publishPractice: 'Publier sur Exercice – {{marketplace}}',
      publishTitle: 'Publier {{name}} ?',
      publishText:
        'La révision approuvée devient publique sur {{marketplace}}, par {{account}}. Tous les clients peuvent la voir et l’installer.',
      publishPracticeText:
        'La révision approuvée devient visible sur la place d’exercice ({{account}}), sur cette machine seulement. Rien ne devient public.',
      publishReplaces: 'Si une révision antérieure est en ligne, celle-ci prend sa place.',
    },
    notes: {
      title: 'Notes',
      empty: 'Pas encore de notes. Ce qu’écrivent les relecteurs paraît ici, et vous pouvez leur écrire.',
      publisher: 'Vous',
      reviewer: 'Relecteurs',
      write: 'Écrire aux relecteurs',
      send: 'Envoyer la note à {{account}}',
      sendPractice: 'Envoyer la note d’exercice',
      sending: 'En cours d’envoi',
      closed: 'Aucune note ne peut être envoyée dans cet état.',
      line: 'ligne {{line}}',
    },
    proofs: {
      title: 'Relu à la place de marché',
      filter: 'Montrer les champs',
      all: 'Tous',
      proven: 'Prouvé',
      different: 'Différent',
      'not-readable': 'Illisible',
      field: 'Champ',
      state: 'État',
      sent: 'Envoyé',
      read: 'Relu',
      unset: 'non renseigné',
      empty:
        'Rien n’a encore été relu. Après la dernière étape, chaque champ est comparé à ce qui a été envoyé.',
      noneFit: 'Aucun champ ne l’est.',
    },
    timeline: {
      title: 'Chronologie',
      export: 'Exporter la chronologie',
      failed: 'La chronologie n’a pas pu être lue.',
      filter: 'Les faits de qui',
      calls: 'Chaque appel',
      empty: 'Rien ne s’est encore passé.',
      noneFit: 'Rien ne passe ce filtre.',
      intact_one: 'Chaîne intacte, {{count}} entrée',
      intact_other: 'Chaîne intacte, {{count}} entrées',
      broken: 'La chaîne est rompue à l’entrée {{entry}}',
      brokenShort: 'Chaîne rompue à l’entrée {{entry}}',
      brokenHelp:
        'Cette entrée ou une précédente a été modifiée hors de Vitrine ; elle et les suivantes ne prouvent rien. Comparez avec une chronologie exportée ou une sauvegarde.',
      brokenEntry: 'Non prouvé : la chaîne est rompue ici ou avant',
    },
    actors: {
      all: 'Tous',
      person: 'Vous',
      app: 'Vitrine',
      marketplace: 'Place de marché',
    },
  },
} as const satisfies SubmissionsMessages;
