import type { Translated } from '../../../messages/catalogue.ts';
import type { messages as en } from './rules-attachments.en.ts';

export const messages: Translated<typeof en> = {
  'oracle/video-address': {
    title: 'Video má adresu',
    explanation: 'API bere video jako adresu, ne jako soubor.',
    example: 'https://videos.acme.com/restore',
    message: 'Toto video nemá adresu. Zadejte, kde se přehrává, nebo položku odeberte.',
  },
  'oracle/attachment-link': {
    title: 'Adresy videí a referencí jsou úplné',
    explanation: 'Oracle chce, aby každý odkaz vedl k cíli. Úplná adresa začíná https://.',
    example: 'https://www.acme.com/stories/bank',
    message: '{{url}} není úplná adresa. Začněte ji https://.',
  },
  'oracle/video-described': {
    title: 'Videa mají popisek a popis',
    explanation: 'Oracle chce každé video pojmenovat a popsat.',
    example: '„První obnova“: z prázdné oblasti k běžícímu svazku',
    message: 'Toto video nemá popisek. Pojmenujte, co ukazuje.',
    messageDescription: 'Toto video nemá popis. Napište, co v něm zákazník uvidí.',
  },
  'oracle/document-category': {
    title: 'Související dokument má kategorii',
    explanation: 'API vyžaduje jednu z osmi kategorií.',
    example: 'Uživatelské příručky',
    message: 'Tento dokument nemá kategorii. Vyberte jednu z osmi.',
    messageUnknown: '{{value}} není jedna z osmi kategorií Oracle. Vyberte ze seznamu.',
  },
  'oracle/document-file': {
    title: 'Dokument má soubor',
    explanation: 'Záznam a jeho soubor se posílají zvlášť. Záznam bez souboru nic neukáže.',
    example: 'backup-guide.pdf',
    message: 'Tento dokument nemá soubor. Vyberte ho, nebo položku odeberte.',
  },
  'oracle/review-document-complete': {
    title: 'Dokument pro posuzovatele má název a šablonu',
    explanation: 'API vyžaduje obojí.',
    example: 'Architektura, podle šablony architektury',
    message: 'Tento dokument pro posuzovatele nemá název. Zadejte ho.',
    messageTemplate: 'Tento dokument pro posuzovatele neuvádí šablonu. Vyberte tu, podle které je.',
  },
  'oracle/review-template-known': {
    title: 'Šablona je v seznamu Oracle',
    explanation: 'Porovnáno s naposledy staženým seznamem; mohl se změnit.',
    example: 'Šablona ze seznamu',
    message: '{{code}} není v naposledy staženém seznamu šablon. Vyberte ze seznamu, nebo katalog obnovte.',
  },
  'oracle/customer-success-name': {
    title: 'Úspěch zákazníka zákazníka jmenuje',
    explanation: 'API vyžaduje jméno zákazníka.',
    example: 'Northwind Bank',
    message: 'Tato položka nejmenuje zákazníka. Zadejte jméno, nebo položku odeberte.',
  },
  'oracle/supported-service-complete': {
    title: 'Podporovaná služba má název a typ',
    explanation: 'API vyžaduje obojí; typů je pět.',
    example: 'Nasazení záloh, Zavedení',
    message: 'Tato služba nemá název. Zadejte ho.',
    messageType: 'Tato služba nemá žádný z pěti typů Oracle. Vyberte jeden.',
  },
};
