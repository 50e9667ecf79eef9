import type { Translated } from '../../../messages/catalogue.ts';
import type { messages as en } from './rules-metadata.en.ts';

export const messages: Translated<typeof en> = {
  'datadog/metadata-empty': {
    title: 'metadata.csv má aspoň hlavičku',
    explanation: 'Soubor o nula bajtech se odmítá; samotná hlavička stačí.',
    example: 'metric_name,metric_type,…',
    message: 'metadata.csv je prázdné. Potřebuje řádek s názvy sloupců.',
  },
  'datadog/metadata-declared': {
    title: 'metadata.csv a manifest patří k sobě',
    explanation: 'Soubor tu je právě tehdy, když jej jmenuje assets.integration.metrics.metadata_path.',
    example: '"metadata_path": "metadata.csv"',
    message: 'Je tu metadata.csv, ale manifest je nejmenuje.',
    messageMissing: 'Manifest jmenuje {{file}}, který v této složce není.',
  },
  'datadog/metadata-columns': {
    title: 'metadata.csv má sloupce, které Datadog zná',
    explanation: 'Devět jich být musí, v libovolném pořadí; curated_metric a sample_tags smějí.',
    example: 'metric_name,metric_type,interval,unit_name,…',
    message: 'Z celkem {{count}} sloupců jsou neznámé tyto: {{columns}}.',
    messageMissing: 'Chybějí tyto sloupce: {{columns}}.',
  },
  'datadog/metadata-row-cells': {
    title: 'Každý řádek má tolik buněk, kolik je sloupců',
    explanation: 'Text s čárkou potřebuje uvozovky.',
    example: '"Mails, by state"',
    message: 'Tento řádek má buněk {{cells}} místo {{columns}}. Text s čárkou dejte do uvozovek.',
  },
  'datadog/metadata-rows': {
    title: 'Tabulka se dá přečíst do konce',
    explanation: 'Nejdelší na živé dlaždici má 685 řádků.',
    example: 'Jeden řádek na metriku',
    message: 'Zkontrolováno bylo jen prvních {{count}} řádků.',
  },
  'datadog/metadata-repeated': {
    title: 'Metrika je tu jednou',
    explanation: 'Název, který je tu dvakrát, Datadog odmítá.',
    example: 'tern.queue.length',
    message: '{{metric}} je už v některém předchozím řádku.',
  },
  'datadog/metadata-name': {
    title: 'Název metriky je v normálním tvaru',
    explanation:
      'Datadog ukládá písmena, číslice, podtržítka a tečky, na začátku písmeno; z ostatního je podtržítko.',
    example: 'tern.queue.length',
    message: '{{metric}} se uloží jako {{normal}}. Napište to tak.',
  },
  'datadog/metadata-prefix': {
    title: 'Metriky začínají předponou dlaždice',
    explanation: 'Nebo některou ze společných, jako system. a http.',
    example: 'tern.',
    message: '{{metric}} nezačíná na {{prefix}}.',
  },
  'datadog/metadata-prefix-set': {
    title: 'Dlaždice s metrikami má předponu',
    explanation: 'Začíná jí každá metrika.',
    example: '"prefix": "tern."',
    message: 'metadata.csv uvádí metriky, ale assets.integration.metrics.prefix není vyplněno.',
  },
  'datadog/metrics-check': {
    title: 'Metrika, podle níž Datadog dlaždici pozná, je uvedena',
    explanation: 'metrics.check jmenuje jednu nebo více metrik z metadata.csv, nebo účtovací metriku.',
    example: '"check": "tern.queue.length"',
    message: '{{metric}} není v metadata.csv.',
    messageNone: 'metadata.csv uvádí metriky ({{count}}), ale metrics.check žádnou nejmenuje.',
  },
  'datadog/metadata-type': {
    title: 'Metrika je count, gauge nebo rate',
    explanation: 'Nic jiného se nebere.',
    example: 'gauge',
    message: '„{{value}}“ není typ metriky. Napište count, gauge nebo rate.',
  },
  'datadog/metadata-unit': {
    title: 'Jednotky jsou ze seznamu Datadogu',
    explanation: '352 názvů, v jednotném čísle.',
    example: 'millisecond',
    message: '„{{value}}“ není jednotka, kterou Datadog zná. Použijte jednotné číslo, nebo nechte prázdné.',
  },
  'datadog/metadata-unit-time': {
    title: 'Čas za čas je podíl',
    explanation: 'Kontrola Datadogu časovou jednotku za časovou jednotku odmítá.',
    example: 'fraction, per_unit_name prázdné',
    message: '{{unit}} za {{per}} je podíl (fraction): napište to tak.',
  },
  'datadog/metadata-integration': {
    title: 'Ve sloupci integration je název dlaždice',
    explanation: 'source_type_name malými písmeny, s podtržítky za vše kromě písmen, číslic a spojovníků.',
    example: 'tern_mail pro Tern Mail',
    message: '„{{value}}“ musí být {{expected}}, podle source_type_name.',
  },
  'datadog/metadata-orientation': {
    title: 'Orientace je 0, 1 nebo -1',
    explanation: 'Neutrální, vyšší je lepší, nižší je lepší.',
    example: '0',
    message: '„{{value}}“ není orientace. Napište 0, 1 nebo -1.',
  },
  'datadog/metadata-required': {
    title: 'Čtyři buňky řádku nesmějí být prázdné',
    explanation: 'metric_name, metric_type, orientation a integration.',
    example: 'tern.queue.length,gauge,…,0,tern,…',
    message: '{{column}} je prázdné.',
  },
  'datadog/metadata-described': {
    title: 'Metrika má popis',
    explanation: 'To o ní říká karta Data Collected. Devět živých dlaždic některé nechává prázdné.',
    example: 'Messages waiting in the queue',
    message: '{{metric}} nemá popis.',
  },
  'datadog/metadata-description-bar': {
    title: 'V popisu není svislá čára',
    explanation: 'Dělí se jí tabulky dokumentace.',
    example: 'sent / failed',
    message: 'V tomto popisu je |, které by rozbilo tabulku.',
  },
  'datadog/metadata-ascii': {
    title: 'metadata.csv je čisté ASCII',
    explanation: 'Typografické uvozovky a pomlčky bývají z textového editoru.',
    example: "the server's queue",
    message: '„{{character}}“ není ASCII a Datadog to tady odmítá.',
  },
  'datadog/metadata-description-length': {
    title: 'Popis má nejvýše 400 znaků',
    explanation: 'Delší Datadog odmítá.',
    example: 'Messages waiting in the queue',
    message: 'Popis má {{length}} znaků, přebývá {{over}}.',
  },
  'datadog/metadata-interval': {
    title: 'Interval je celý počet sekund',
    explanation: 'Nebo nic.',
    example: '10',
    message: '„{{value}}“ není počet sekund.',
  },
  'datadog/metadata-curated': {
    title: 'Vybraná metrika je cpu nebo memory',
    explanation: 'Nebo obojí, oddělené svislou čárou, každé jednou.',
    example: 'cpu|memory',
    message: '„{{value}}“ není takový typ. Napište cpu, memory, nebo nic.',
  },
  'datadog/metadata-sorted': {
    title: 'Metriky jsou seřazeny podle názvu',
    explanation: 'Trvá na tom jen vlastní repozitář Datadogu; seřazená tabulka dává malé rozdíly.',
    example: 'tern.a, tern.b',
    message: '{{metric}} je za názvem, který má být až po něm. Seřazení řádků nic jiného nezmění.',
  },
  'datadog/metadata-said-twice': {
    title: 'Žádné dvě metriky neříkají totéž',
    explanation: 'Krátký název nebo popis, který je tu dvakrát, nic nerozliší.',
    example: 'Messages sent; messages failed',
    message: '„{{value}}“ je i {{column}} některé předchozí metriky.',
  },
  'datadog/metadata-prefix-dot': {
    title: 'Předpona metrik končí tečkou',
    explanation: 'Bez tečky pustí tern i metriky ternary. Má ji devět z deseti živých dlaždic.',
    example: 'tern.',
    message: 'Předpona {{prefix}} nekončí tečkou.',
  },
};
