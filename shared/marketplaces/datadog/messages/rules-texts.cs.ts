import type { Translated } from '../../../messages/catalogue.ts';
import type { messages as en } from './rules-texts.en.ts';

export const messages: Translated<typeof en> = {
  'datadog/title-length': {
    title: 'Název má nejvýše 50 znaků',
    explanation: 'Mez je zdokumentovaná; zda se vymáhá, se neví.',
    example: 'Tern Mail',
    message: 'Název má {{length}} znaků, přebývá {{over}}.',
  },
  'datadog/title-short': {
    title: 'Název se vejde na kartu',
    explanation: 'Dlouhé názvy narážely do tlačítka karty; byly zkráceny asi na 24 znaků.',
    example: 'Tern Mail',
    message: 'Název má {{length}} znaků. Vedle tlačítka karty se jich vejde asi 24.',
  },
  'datadog/title-plain': {
    title: 'Název je jméno produktu',
    explanation: 'Posuzovatelé z názvů škrtají „Integration“ a web dokumentace úvodní „Datadog“.',
    example: 'Tern Mail, ne Tern Mail Integration',
    message: 'Vynechte z názvu „Datadog“ a „Integration“: je to každá dlaždice.',
  },
  'datadog/description-length': {
    title: 'Popis má nejvýše 80 znaků, v Marketplace 70',
    explanation: 'Delší se na kartě uříznou. Některé živé dlaždice jsou delší, takže se to dnes neodmítá.',
    example: 'Monitor delivery, bounces and queues of Tern Mail',
    message: 'Popis má {{length}} znaků z nejvýše {{limit}}; posledních {{over}} se ztratí.',
  },
  'datadog/description-card': {
    title: 'Popis je na kartě celý',
    explanation: 'Karta řeže asi po 70 znacích.',
    example: 'Monitor delivery, bounces and queues of Tern Mail',
    message: 'Datadog to asi po 70 znacích uřízne; posledních {{lost}} se ztratí.',
  },
  'datadog/description-period': {
    title: 'Popis končí bez tečky',
    explanation: 'Posuzovatelé ji žádají vynechat.',
    example: 'Monitor delivery and queues of Tern Mail',
    message: 'Vynechte tečku na konci: je to řádek, ne věta.',
  },
  'datadog/description-value': {
    title: 'Popis říká, k čemu to je',
    explanation: 'Posuzovatelé se ptají, co produkt dělá a co tím uživatel Datadogu získá.',
    example: 'See mail that bounces beside the services that sent it',
    message: 'Říká popis, co produkt dělá a co tím uživatel Datadogu získá?',
  },
  'datadog/tags-present': {
    title: 'Je tu aspoň jeden štítek',
    explanation: 'Datadog odmítá dlaždici bez štítků: podle nich se filtruje.',
    example: 'Category::Metrics',
    message: 'Nejsou tu žádné štítky. Datadog odmítá dlaždici bez nich.',
  },
  'datadog/tag-known': {
    title: 'Štítky jsou ze seznamu Datadogu',
    explanation: 'Seznam vede Datadog a ten zveřejněný se opožďuje. Štítek, který nikdo nezná, tam neprojde.',
    example: 'Category::Log Collection',
    message: '{{tag}} není ve zveřejněném seznamu ani na živé dlaždici. Vyberte ze seznamu.',
    messageRenamed: '{{tag}} se dnes jmenuje {{meant}}.',
    messageForm: '{{tag}} není štítek. Píší se jako Category::Metrics.',
  },
  'datadog/tag-repeated': {
    title: 'Každý štítek je tu jednou',
    explanation: 'Štítek dvakrát nefiltruje lépe.',
    example: 'Category::Metrics, Category::Network',
    message: '{{tag}} je tu dvakrát.',
  },
  'datadog/tag-offering': {
    title: 'Dlaždice má jednu nabídku',
    explanation: 'Integration, UI Extension, Software License nebo Professional Service.',
    example: 'Offering::Integration',
    message: 'Štítků tvaru Offering::… je tu: {{count}}. Dlaždice má právě jeden.',
  },
  'datadog/tag-logs': {
    title: 'Záznamy a štítek Log Collection patří k sobě',
    explanation: 'README s oddílem o sběru záznamů žádá štítek a štítek žádá oddíl.',
    example: 'Category::Log Collection',
    message: 'README říká, jak se sbírají záznamy, ale chybí štítek Category::Log Collection.',
    messageNeedless:
      'Štítek Category::Log Collection tu je, ale žádný oddíl {{file}} ani žádná pipeline o záznamech není.',
  },
  'datadog/tags-fit': {
    title: 'Štítky se k produktu hodí',
    explanation: 'Na málo věcí se posuzovatelé ptají tak často jako na štítky, které se nehodí.',
    example: 'Žádné Category::Security u chatovacího robota',
    message: 'Platí o produktu každý štítek a nechybí žádný, podle něhož by ho někdo hledal?',
  },
};
