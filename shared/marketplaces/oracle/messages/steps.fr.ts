import type { Translated } from '../../../messages/catalogue.ts';
import type { messages as en } from './steps.en.ts';

export const messages: Translated<typeof en> = {
  steps: {
    oracle: {
      createTerm: 'Créer les conditions',
      createTermVersion: 'Envoyer une version des conditions',
      updateTermVersionContent: 'Remplacer le texte d’une version des conditions',
      activateTermVersion: 'Faire de cette version celle que les clients acceptent',
      createArtifact: 'Créer l’artefact',
      createStack: 'Créer la pile Resource Manager à partir des fichiers',
      updateArtifact: 'Modifier l’artefact',
      createListing: 'Créer la fiche',
      createListingRevision: 'Créer la révision avec ses textes',
      updateListingRevision: 'Modifier les textes de la révision',
      cloneListingRevision: 'Ouvrir une nouvelle révision à côté de celle en ligne',
      changeListingRevisionToNewStatus: 'Rouvrir la révision refusée',
      updateListingRevisionIconContent: 'Envoyer l’icône',
      'create-SCREENSHOT': 'Ajouter une capture d’écran',
      'create-VIDEO': 'Ajouter une vidéo',
      'create-RELATED_DOCUMENT': 'Ajouter un document',
      'create-REVIEW_SUPPORT_DOCUMENT': 'Ajouter un document pour les relecteurs',
      'create-CUSTOMER_SUCCESS': 'Ajouter la réussite d’un client',
      'create-SUPPORTED_SERVICES': 'Ajouter un service pris en charge',
      'update-SCREENSHOT': 'Modifier la légende d’une capture d’écran',
      'update-VIDEO': 'Modifier la légende d’une vidéo',
      'update-RELATED_DOCUMENT': 'Modifier la description d’un document',
      'update-REVIEW_SUPPORT_DOCUMENT': 'Modifier la description d’un document pour les relecteurs',
      'update-CUSTOMER_SUCCESS': 'Modifier la réussite d’un client',
      'update-SUPPORTED_SERVICES': 'Modifier un service pris en charge',
      'upload-SCREENSHOT': 'Envoyer l’image d’une capture d’écran',
      'upload-RELATED_DOCUMENT': 'Envoyer le fichier d’un document',
      'upload-REVIEW_SUPPORT_DOCUMENT': 'Envoyer un document pour les relecteurs',
      'upload-CUSTOMER_SUCCESS': 'Envoyer le fichier de la réussite d’un client',
      'upload-SUPPORTED_SERVICES': 'Envoyer le fichier d’un service pris en charge',
      deleteListingRevisionAttachment: 'Retirer une pièce jointe',
      createListingRevisionPackage: 'Ajouter un paquet',
      updateListingRevisionPackage: 'Modifier un paquet',
      deleteListingRevisionPackage: 'Retirer un paquet',
      createListingRevisionNote: 'Envoyer une note aux relecteurs',
      submitListingRevisionForReview: 'Remettre la révision aux relecteurs',
      submitAndPublish: 'Remettre la révision aux relecteurs, publication dès l’approbation',
      withdrawListingRevision: 'Retirer la fiche de la place de marché',
      publishListingRevisionAsPrivate: 'Publier la révision approuvée pour les seules locations nommées',
      publishListingRevision: 'Publier la révision approuvée',
      publishListingRevisionPackage: 'Publier un paquet',
      unPublishListingRevisionPackage: 'Retirer un paquet de la vente',
      markListingRevisionPackageAsDefault: 'Faire d’un paquet le paquet par défaut',
      cascadingDeleteListingRevision: 'Supprimer la révision avec tout ce qu’elle contient',
      cascadingDeleteListing: 'Supprimer la fiche avec tout ce qu’elle contient',
    },
  },
  targets: {
    oracle: {
      icon: 'Icône',
      package: 'Paquet {{name}}',
      stack: 'Pile',
      'terms-version': 'Version « {{name}} »',
      attachment: 'Pièce jointe « {{name}} »',
      SCREENSHOT: 'Capture d’écran « {{name}} »',
      VIDEO: 'Vidéo « {{name}} »',
      RELATED_DOCUMENT: 'Document « {{name}} »',
      REVIEW_SUPPORT_DOCUMENT: 'Document pour les relecteurs « {{name}} »',
      CUSTOMER_SUCCESS: 'Client « {{name}} »',
      SUPPORTED_SERVICES: 'Service « {{name}} »',
    },
  },
  patience: {
    oracle: {
      'image-publishing':
        'Oracle copie une image de calcul dans chaque région commerciale : jusqu’à trois heures, pendant lesquelles il annonce « publish in progress ». Vitrine n’a pas besoin de tourner pendant ce temps.',
      publishing: 'Oracle annonce qu’une fiche est visible en 15 minutes environ.',
      'image-checking':
        'Oracle vérifie une image de calcul en la lançant : cinq heures et plus ont été rapportées. Vitrine n’a pas besoin de tourner pendant ce temps ; elle redemande quand elle tourne.',
    },
  },
  notices: {
    oracle: {
      'not-editable':
        'La place de marché a cette révision dans l’état {{status}}, où rien ne peut être modifié. Attendez la décision, puis envoyez ce qui a changé.',
      'clone-first':
        'Cette fiche est en ligne. La première étape ouvre une nouvelle révision à côté ; celle en ligne reste telle quelle. Ce qui a changé est planifié, et montré, ensuite.',
      'clearing-is-uncertain':
        'Vidé ici : {{fields}}. Oracle ne dit pas comment vider un champ ; il est envoyé vide, puis relu.',
      'icon-cannot-be-removed':
        'Oracle n’a pas d’appel qui retire une icône : celle qui y est reste jusqu’à ce qu’une autre la remplace.',
      'package-incomplete':
        'Le paquet {{version}} est laissé de côté : il ne nomme aucun artefact ou aucunes conditions de cet espace.',
      'old-stack-stays':
        'Les fichiers ont changé : une autre pile est créée dans Resource Manager et l’artefact pointe vers elle. La précédente y reste ; supprimez-la quand plus rien ne l’utilise.',
      'held-back':
        'Retenu jusqu’à votre décision : {{fields}}. Quelqu’un a changé la même chose sur la place de marché.',
      withdraw:
        'Les clients ne la trouvent plus. Ceux qui l’ont la gardent. La publier de nouveau ne demande pas de nouvelle relecture, d’après le portail.',
      'not-live':
        'Les clients ne la voient pas en ce moment : seul ce qui est en ligne peut être retiré de la place de marché.',
      'publish-again-is-uncertain':
        'Il n’est pas certain qu’Oracle publie de nouveau une révision retirée par son API : le portail le fait, sans nouvelle relecture. En cas de refus, envoyez-la comme nouvelle révision.',
      'order-stays':
        'Des captures, vidéos ou documents sont ici dans un autre ordre que celui de leur création chez Oracle, qui n’en garde pas. Ils y restent tels quels ; seul un retrait suivi d’un nouvel ajout les déplacerait.',
      'no-tenancies':
        'Nommez les locations pour lesquelles elle est publiée ; personne d’autre ne la trouve.',
      tenancies:
        'Une fiche privée est publiée pour des locations nommées, chacune par son OCID, qui commence par ocid1.tenancy. N’en est pas : {{tenancies}}',
      discard:
        'La révision en cours est supprimée sur la place de marché, avec ses notes. Celle d’avant reste telle quelle, et votre brouillon ici aussi : ce qui a changé peut être envoyé de nouveau.',
      'discard-only':
        'La seule révision de cette fiche est supprimée sur la place de marché, avec ses notes. La fiche vide y reste, et votre brouillon reste ici.',
      'not-discardable':
        'La place de marché a cette révision dans l’état {{status}}. Seule une révision ni publiée ni en relecture peut être abandonnée.',
      delete:
        'Tout ce qui appartient à cette fiche disparaît de la place de marché et ne peut pas être récupéré : ses révisions, {{packages}} paquets, {{attachments}} pièces jointes et toutes les notes. Son nom et son histoire y sont perdus.',
      'delete-keeps':
        'Le brouillon reste ici et peut être envoyé de nouveau comme nouvelle fiche. Les conditions et les artefacts restent sur la place de marché : d’autres fiches peuvent s’en servir.',
      'withdraw-first':
        'Les clients voient cette fiche, ou elle est en cours de publication. Retirez-la d’abord de la place de marché, puis supprimez-la.',
      'no-such-package': 'Ce paquet n’est pas sur la place de marché.',
      'publish-package-not-now':
        'Le paquet {{version}} ne peut pas être publié seul maintenant : il y est {{status}}. Un paquet se publie seul à côté d’une révision que les clients voient.',
      'unpublish-package-not-now':
        'Le paquet {{version}} ne peut pas être retiré : il y est {{status}}, et non publié.',
      'default-package-not-now':
        'Le paquet {{version}} ne peut pas devenir le paquet par défaut maintenant : il l’est déjà, ou sa révision n’est pas en ligne.',
      'unpublish-package':
        'Les clients ne peuvent plus installer le paquet {{version}}. Ceux qui l’ont le gardent.',
      'last-package': 'C’est le seul paquet publié : la fiche reste en ligne sans rien à installer.',
      'default-is-unpublished': 'C’est le paquet par défaut : donnez d’abord cette place à un autre.',
      'default-package':
        'Le paquet par défaut jusqu’ici cesse de l’être. Oracle ne le dit pas ; c’est relu ensuite, et repris dans le brouillon.',
      'package-of-live':
        'Le paquet {{version}} est celui de la révision que les clients voient. Sa copie dans la nouvelle révision est un autre paquet : elle est publiée avec cette révision, sauf si vous la retirez du brouillon.',
      'never-sent': 'Rien de cette fiche n’est encore sur ce compte.',
    },
  },
};
