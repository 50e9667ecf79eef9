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
      'folder-is-there':
        '{{repository}} a déjà un dossier {{folder}}. La demande de fusion remplace son contenu par celui du brouillon : ce que seul le dépôt contient disparaîtrait. Son onglet Files montre chaque ligne.',
      'somebody-pushed':
        'Quelqu’un d’autre a poussé sur la branche {{branch}}. Reprenez d’abord ses modifications : elles sont fusionnées dans le brouillon, et rien n’en est perdu.',
      'merged-already': 'C’est déjà fusionné : il n’y a rien à envoyer.',
      'merged-by-staff': 'C’est l’équipe de Datadog qui fusionne une demande ; rien ne le peut d’ici.',
      'nothing-open': 'Aucune demande de fusion de cette tuile n’est ouverte.',
      'held-back':
        'Retenu jusqu’à votre décision : {{fields}}. Quelqu’un a modifié la même chose sur la branche.',
    },
  },
};
