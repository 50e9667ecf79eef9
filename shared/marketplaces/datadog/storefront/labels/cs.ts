import type { DatadogLabels } from './en.ts';

export const cs = {
  place: { app: 'V aplikaci Datadog', documentation: 'Na docs.datadoghq.com' },
  box: { resting: 'v klidu', hovered: 'pod kurzorem' },
  why: {
    card: 'Datadog dokumentuje, co karta ukazuje, ne její rozvržení. Zda uvádí autora, není známo.',
    cut: 'Popisy se uříznou asi po 70 znacích. Kde přesně, závisí na šířce karty.',
    logo: 'Manifest žádné logo nejmenuje: toto je nejpravděpodobnější ze složky. Datadog ukazuje to, které sám hostuje.',
    page: 'Datadog dokumentuje, co stránka ukazuje, ne její rozvržení. Slova na tlačítkách jsou naše.',
    tabs: 'Karty a jejich zdroje jsou dokumentované, jejich vzhled ne.',
    carousel:
      'Že tu obrázky jsou, je dokumentované, kde vedle karet stojí, ne. Kresleno jako na webu dokumentace.',
    markdown: 'Jak aplikace kreslí Markdown, není dokumentované. Kresleno jako na webu dokumentace.',
    tables: 'Že se tabulky ukazují, je dokumentované, jejich místo v textu README ne.',
    pricing: 'Význam každého účtování je dokumentovaný, jeho zápis jen zčásti.',
    contacts: 'Kde aplikace ukazuje adresu podpory, není dokumentované.',
    assets: 'Že se vypisují dashboardy, monitory a uložené pohledy, je dokumentované, kde a jak ne.',
    hosted: 'Datadog ukazuje vlastní kopie loga a obrázků.',
    colours: 'Barvy a písmo jsou naše.',
    regions: 'Web doplní, co tam má čtenářův web Datadog, a skryje, co je pro jiné weby.',
  },
  lost: {
    description: 'Uříznuto asi po 70 znacích: posledních {{count}} je ztraceno.',
    title: 'Názvy delší než asi {{count}} znaků zasáhly do tlačítka vedle.',
  },
  dangling: {
    pointer: '„{{pointer}}“ z manifestu nevede k žádnému nadpisu, takže tu z README nic není.',
    link: 'Nikam nevede: README nemá nadpis pro {{anchor}}',
    relative: 'Na webu nikam nevede: {{address}} je cesta ve složce',
  },
  region: 'Jen pro weby Datadog {{regions}}',
  tabsOf: 'Oddíly',
  rowsNotDrawn: 'Dalších řádků, které tu nejsou nakreslené: {{count}}.',
  textNotDrawn: 'Dalších znaků, které tu nejsou nakreslené: {{count}}.',
  entriesNotDrawn: 'Dalších položek seznamů manifestu, které tu nejsou nakreslené: {{count}}.',
  notPublic:
    'Není na veřejném webu: „display_on_public_website“ není true, takže není ani políčko, ani stránka.',
  build: {
    title: 'Co web z tohoto README udělá',
    buildFails:
      'Sestavení se zastaví na „{{heading}}“: dlaždice Marketplace o tom veřejně mluvit nesmí a stránka nebude, dokud to nezmizí.',
    sectionsGone: 'Nastavení, odinstalace a ceny se vyjmou: u dlaždice Marketplace je ukazuje jen aplikace.',
    metricsNotPutIn:
      'Tabulka metrik se nevloží: sestavení hledá „### Metrics“, pak větu s „this integration“ nebo „this check“, pak „### Events“.',
    checksNotPutIn:
      'Kontroly služeb se nevloží: sestavení hledá „### Service Checks“, pak „for a list of service checks provided by this integration.“, pak „## Troubleshooting“.',
    lost: 'Ztraceno s textem, který tabulka nahradí: {{headings}}. Tabulka zabere vše až po poslední takovou větu.',
  },
  carousel: {
    name: 'Obrázky',
    picture: 'Obrázek {{number}}',
    zoom: 'Ukázat velké, nebo zase malé',
    vimeo: 'Video {{id}}, přehrává se z vimeo.com',
  },
  missing: {
    logo: 'Ve složce není logo',
    title: 'Zatím bez názvu',
    author: 'Zatím bez autora',
    description: 'Zatím bez popisu',
    tags: 'Zatím bez klasifikačních štítků',
    overview: 'Zatím bez přehledu',
    configuration: 'Zatím bez nastavení',
    uninstallation: 'Zatím bez odinstalace',
    support: 'Zatím bez oddílu podpory',
    supportEmail: 'Zatím bez adresy podpory',
    dataCollected: 'Žádná sbíraná data',
    metrics: 'Zatím bez metrik',
    serviceChecks: 'Zatím bez kontrol služeb',
    changelog: 'Zatím bez seznamu změn',
    media: 'Zatím bez obrázků',
    caption: 'Zatím bez popisku',
    pricing: 'Zatím bez ceny',
    price: 'Zatím bez ceny',
    readme: 'Zatím bez README',
  },
  picture: {
    absent: '„{{name}}“ ve složce není.',
    notAPicture: '„{{name}}“ není obrázek, který lze ukázat.',
    relative: '„{{name}}“ je cesta ve složce: na webu se obrázek neukáže.',
  },
} as const satisfies DatadogLabels;
