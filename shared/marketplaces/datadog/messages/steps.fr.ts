import type { Translated } from '../../../messages/catalogue.ts';
import type { messages as en } from './steps.en.ts';

export const messages: Translated<typeof en> = {
  steps: {
    datadog: {
      createFork: 'Dupliquer le dépôt ; s’il l’est déjà, la copie est reprise',
      getBase: 'Regarder où en est la branche principale du dépôt',
      getHead: 'Vérifier que personne d’autre n’a poussé sur la branche',
      createBlob: 'Téléverser un fichier',
      createFolder: 'Réunir les fichiers dans le dossier de la tuile',
      createTree: 'Placer le dossier dans le dépôt, avec sa ligne dans CODEOWNERS',
      createCommit: 'Créer le commit',
      createCorrection: 'Créer le commit de la correction',
      createMerge: 'Créer le commit sur la branche principale la plus récente',
      createRef: 'Créer la branche',
      updateRef: 'Pousser le commit sur la branche',
      createPullRequest: 'Ouvrir la demande de fusion',
      createDraftPullRequest: 'Ouvrir la demande de fusion comme brouillon',
      markReadyForReview: 'Déclarer la demande de fusion prête à être relue',
      requestReviewers: 'Demander une nouvelle relecture',
      createIssueComment: 'Écrire aux relecteurs',
      closePullRequest: 'Fermer la demande de fusion',
    },
  },
  notices: {
    datadog: {
      'no-facts':
        'Le contenu du dépôt n’est pas encore connu : {{account}} n’a jamais répondu. Testez le compte, puis refaites le plan.',
      'no-folder':
        'Le dossier de la tuile n’a pas de nom, donc pas de place dans le dépôt. Donnez-lui-en un.',
      'folder-unread':
        '{{repository}} a déjà un dossier {{folder}}, dont le contenu n’a jamais été lu ici. Refaites le plan dès que le compte répond : il est d’abord fusionné dans le brouillon, pour que le travail de personne ne soit remplacé sans être vu.',
      'folder-unmerged':
        'Le dossier {{folder}} de {{repository}} contient des modifications qui ne sont pas encore dans le brouillon. Reprenez-les, puis refaites le plan : rien n’en est remplacé sans être vu.',
      'folder-undecided':
        'Modifié ici et dans le dépôt : {{files}}. Décidez ce que chaque fichier doit contenir ; d’ici là, rien n’est envoyé.',
      'folder-taken':
        'De {{folder}}/ dans {{repository}}, ces fichiers ont été repris dans le brouillon, et une seule annulation les retire : {{files}}.',
      'folder-changes': 'Modifie dans {{folder}}/ de {{repository}} : {{files}}.',
      'folder-adds': 'Ajoute à {{folder}}/ de {{repository}} : {{files}}.',
      'folder-removes':
        'Supprime de {{folder}}/ de {{repository}} : {{files}}. Ces fichiers ne sont pas dans le brouillon.',
      'somebody-pushed':
        'Quelqu’un d’autre a poussé sur la branche {{branch}}. Reprenez d’abord ses modifications : elles sont fusionnées dans le brouillon, et rien n’en est perdu.',
      'merged-already': 'C’est déjà fusionné : il n’y a rien à envoyer.',
      'merged-by-staff': 'C’est l’équipe de Datadog qui fusionne une demande ; rien ne le peut d’ici.',
      'nobody-to-ask': 'Personne à solliciter : chaque relecteur a vu l’état actuel, ou est déjà sollicité.',
      'nothing-open': 'Aucune demande de fusion de cette tuile n’est ouverte.',
      'held-back':
        'Retenu jusqu’à votre décision : {{fields}}. Quelqu’un a modifié la même chose sur la branche.',
    },
  },
};
