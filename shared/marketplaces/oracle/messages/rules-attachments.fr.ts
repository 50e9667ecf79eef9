import type { Translated } from '../../../messages/catalogue.ts';
import type { messages as en } from './rules-attachments.en.ts';

export const messages: Translated<typeof en> = {
  'oracle/video-address': {
    title: 'Une vidéo a une adresse',
    explanation: 'L’API prend une vidéo comme adresse, pas comme fichier.',
    example: 'https://videos.acme.com/restore',
    message: 'Cette vidéo n’a pas d’adresse. Indiquez où elle se joue, ou retirez l’entrée.',
  },
  'oracle/attachment-link': {
    title: 'Les adresses des vidéos et des références sont complètes',
    explanation:
      'Oracle demande que chaque lien mène au bon endroit. Une adresse complète commence par https://.',
    example: 'https://www.acme.com/stories/bank',
    message: '{{url}} n’est pas une adresse complète. Commencez par https://.',
  },
  'oracle/video-described': {
    title: 'Les vidéos ont un libellé et une description',
    explanation: 'Oracle demande de nommer et de décrire chaque vidéo.',
    example: '« Première restauration » : d’une région vide à un volume qui tourne',
    message: 'Cette vidéo n’a pas de libellé. Nommez ce qu’elle montre.',
    messageDescription: 'Cette vidéo n’a pas de description. Dites ce que le client y voit.',
  },
  'oracle/document-category': {
    title: 'Un document associé a une catégorie',
    explanation: 'L’API demande l’une des huit catégories.',
    example: 'Guides d’utilisation',
    message: 'Ce document n’a pas de catégorie. Choisissez l’une des huit.',
    messageUnknown: '{{value}} n’est pas l’une des huit catégories d’Oracle. Choisissez dans la liste.',
  },
  'oracle/document-file': {
    title: 'Un document a un fichier',
    explanation: 'L’entrée et son fichier sont envoyés séparément. Une entrée sans fichier ne montre rien.',
    example: 'backup-guide.pdf',
    message: 'Ce document n’a pas de fichier. Choisissez-en un, ou retirez l’entrée.',
  },
  'oracle/review-document-complete': {
    title: 'Un document pour les relecteurs a un nom et un modèle',
    explanation: 'L’API demande les deux.',
    example: 'Architecture, d’après le modèle d’architecture',
    message: 'Ce document pour les relecteurs n’a pas de nom. Donnez-en un.',
    messageTemplate: 'Ce document pour les relecteurs ne nomme pas de modèle. Choisissez celui qu’il suit.',
  },
  'oracle/review-template-known': {
    title: 'Le modèle est dans la liste d’Oracle',
    explanation: 'Comparé à la liste telle qu’elle a été récupérée ; elle a pu changer depuis.',
    example: 'Un modèle de la liste',
    message:
      '{{code}} n’est pas dans la dernière liste de modèles récupérée. Choisissez dans la liste, ou actualisez le catalogue.',
  },
  'oracle/customer-success-name': {
    title: 'La réussite d’un client nomme le client',
    explanation: 'L’API demande le nom du client.',
    example: 'Northwind Bank',
    message: 'Cette entrée ne nomme pas de client. Donnez son nom, ou retirez l’entrée.',
  },
  'oracle/supported-service-complete': {
    title: 'Un service pris en charge a un nom et un type',
    explanation: 'L’API demande les deux ; il y a cinq types.',
    example: 'Déploiement de sauvegardes, Mise en œuvre',
    message: 'Ce service n’a pas de nom. Donnez-en un.',
    messageType: 'Ce service n’a aucun des cinq types d’Oracle. Choisissez-en un.',
  },
};
