import type { Translated } from '../../../messages/catalogue.ts';
import type { messages as en } from './rules-support.en.ts';

export const messages: Translated<typeof en> = {
  'oracle/support-contact': {
    title: 'Podpora je k zastižení telefonem nebo e-mailem',
    explanation: 'Pravidla Oracle vyžadují v části podpory správné telefonní číslo nebo e-mailovou adresu.',
    example: 'support@acme-backup.example',
    message: 'Žádný kontakt podpory nemá telefonní číslo ani e-mailovou adresu. Doplňte ji.',
  },
  'oracle/support-contact-name': {
    title: 'Každý kontakt podpory má jméno',
    explanation: 'API vyžaduje jméno u každého kontaktu.',
    example: 'Podpora Acme',
    message: 'Tento kontakt podpory nemá jméno. Zadejte ho, nebo kontakt odeberte.',
  },
  'oracle/support-contact-unreachable': {
    title: 'Každý kontakt podpory je k zastižení',
    explanation: 'Kontakt bez telefonu i e-mailu nikomu nepomůže.',
    example: 'Podpora Acme, support@acme-backup.example',
    message: '{{name}} nemá telefonní číslo ani e-mailovou adresu. Doplňte je, nebo kontakt odeberte.',
  },
  'oracle/support-email': {
    title: 'E-mailové adresy mají správný tvar',
    explanation: 'Oracle vyžaduje správnou adresu. Zda ji někdo čte, tu poznat nelze.',
    example: 'support@acme-backup.example',
    message: '„{{email}}“ nemá tvar e-mailové adresy. Opravte ji.',
  },
  'oracle/support-phone': {
    title: 'Telefonní čísla jsou čísla',
    explanation: 'Oracle vyžaduje správné číslo. Rozumíme číslicím, mezerám, + ( ) - a lince.',
    example: '+1 512 555 0142 ext. 3',
    message: '„{{phone}}“ nevypadá jako telefonní číslo. Opravte ho, i s předvolbou země.',
  },
  'oracle/support-link-complete': {
    title: 'Každý odkaz podpory má název a adresu',
    explanation: 'API vyžaduje obojí.',
    example: 'Příručka správce, https://docs.acme-backup.example',
    message: 'Tomuto odkazu podpory chybí název nebo adresa. Doplňte je, nebo odkaz odeberte.',
  },
  'oracle/link-malformed': {
    title: 'Odkazy mají správný tvar',
    explanation: 'Oracle chce, aby každý odkaz vedl k cíli. Odkaz potřebuje https:// a jméno serveru.',
    example: 'https://docs.acme-backup.example/oracle',
    message: '„{{url}}“ není webová adresa. Napište ji celou, s https://.',
  },
  'oracle/link-insecure': {
    title: 'Odkazy používají https',
    explanation: 'Prohlížeče před nešifrovanými stránkami varují a posuzovatelé si toho všimnou.',
    example: 'https://docs.acme-backup.example',
    message: '{{url}} není šifrovaný. Použijte https, pokud ho web má.',
  },
  'oracle/example-address': {
    title: 'Adresy jsou skutečné',
    explanation: 'Domény jako example.com slouží příkladům: nikdo tam není k zastižení.',
    example: 'support@vaše-skutečná-doména',
    message: '„{{address}}“ je adresa pro příklady. Zadejte skutečnou.',
  },
  'oracle/support-repeated': {
    title: 'Kontakty a odkazy jsou tu jednou',
    explanation: 'Více kontaktů a odkazů je dovoleno; tentýž dvakrát nic nepřidá.',
    example: 'Jeden záznam na kontakt',
    message: '{{name}} je tu dvakrát se stejnými údaji. Odeberte opakování.',
  },
  'oracle/support-answers': {
    title: 'Na kontaktu podpory někdo odpovídá',
    explanation: 'Oracle vyžaduje správné číslo nebo adresu. Pozná se to jen zkouškou.',
    example: 'Jednou na číslo zavolejte a na adresu napište.',
    message: 'Vyzkoušel někdo každé telefonní číslo a každou e-mailovou adresu?',
  },
};
