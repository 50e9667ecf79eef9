import type { Translated } from '../../../messages/catalogue.ts';
import type { messages as en } from './rules-readme.en.ts';

export const messages: Translated<typeof en> = {
  'datadog/readme-characters': {
    title: 'V README nejsou typografické znaky',
    explanation:
      'Písmena do Latin-1 projdou, jako é; kulaté uvozovky, dlouhé pomlčky a emoji ne. Marketplace je bere.',
    example: "the server's queue",
    message: '„{{character}}“ se v README odmítá. Napište to prostě.',
  },
  'datadog/readme-sections': {
    title: 'README má oddíly, z nichž jsou karty',
    explanation: 'Overview a Setup; v Marketplace i Support a Uninstallation. Jako nadpisy druhé úrovně.',
    example: '## Setup',
    message: 'Není tu oddíl „## {{title}}“.',
  },
  'datadog/readme-section-empty': {
    title: 'Oddíly něco říkají',
    explanation: 'Prázdný oddíl je prázdná karta.',
    example: 'Věta pod ## Setup',
    message: 'Oddíl {{title}} je prázdný.',
  },
  'datadog/readme-title': {
    title: 'README začíná svým názvem',
    explanation: 'Nadpisem první úrovně, před oddíly.',
    example: '# Tern Mail',
    message: 'První nadpis není název: začněte „# “ a jménem produktu.',
  },
  'datadog/anchor-value': {
    title: 'Karty ukazují do README',
    explanation: 'overview, configuration, support a uninstallation jsou každé README.md a nadpis.',
    example: 'README.md#Setup',
    message: '{{value}} nevede k žádnému oddílu README. Dlaždice tu mají {{expected}}.',
  },
  'datadog/anchor-heading': {
    title: 'Nadpis, na který karta ukazuje, tu je',
    explanation:
      'Nikdo to nekontroluje: 181 živých dlaždic ukazuje na nadpis, který není, a karta je prázdná.',
    example: 'README.md#Support a ## Support',
    message: 'README nemá nadpis „{{anchor}}“, takže by tato karta byla prázdná.',
  },
  'datadog/oauth-uninstallation': {
    title: 'Co se přihlašuje, říká, jak se odstraní',
    explanation: 'Dlaždice s OAuth a každá v Marketplace potřebuje oddíl Uninstallation a odkaz na něj.',
    example: '"uninstallation": "README.md#Uninstallation"',
    message: 'tile.uninstallation není vyplněno, a dlaždice s OAuth nebo s cenou je potřebuje.',
  },
  'datadog/readme-picture-file': {
    title: 'Obrázky README jsou v images/',
    explanation: 'Hledají se podle názvu.',
    example: 'images/queues.png',
    message: 'V images/ není {{file}}.',
  },
  'datadog/readme-picture-address': {
    title: 'Obrázky README mají adresu repozitáře',
    explanation: 'Stránka se ukazuje jinde, kde relativní cesta nikam nevede. V Marketplace stačí images/….',
    example:
      'https://raw.githubusercontent.com/DataDog/integrations-extras/master/tern_mail/images/queues.png',
    message: '{{url}} se na stránce neukáže. Použijte adresu na raw.githubusercontent.com.',
  },
  'datadog/readme-inline-links': {
    title: 'Odkazy se píší přes značky',
    explanation: 'V textu stojí [Tern][1] a adresa je na konci.',
    example: '[Tern][1] … [1]: https://tern.example',
    message: 'Odkaz na {{url}} stojí v textu. Nástroj Datadogu jej přesouvá na konec.',
  },
  'datadog/readme-link-target': {
    title: 'Každá značka má svou adresu',
    explanation: 'Bez ní se závorky ukážou, jak jsou.',
    example: '[3]: https://tern.example/help',
    message: 'Pro [{{label}}] tu není adresa, takže by byly vidět závorky.',
  },
  'datadog/readme-tables': {
    title: 'Data Collected jmenuje své soubory',
    explanation:
      'Dokumentace dává tabulky tam, kde README říká „See metadata.csv …“ a „See service_checks.json …“.',
    example: 'See [metadata.csv][2] for a list of metrics provided by this integration.',
    message: 'Data Collected nezmiňuje metadata.csv, takže dokumentace neukáže tabulku metrik.',
    messageChecks: 'Data Collected nezmiňuje service_checks.json, takže dokumentace neukáže tabulku kontrol.',
  },
  'datadog/readme-shortcodes': {
    title: 'V README nejsou zkratky dokumentace',
    explanation: 'Karty, bloky kódu a oblasti webu se píší jako komentáře, které web zná.',
    example: '<!-- xxx tabs xxx -->',
    message: 'Zkratka {{shortcode}} se tady odmítá. Napište ji jako komentář, třeba <!-- xxx tabs xxx -->.',
  },
  'datadog/readme-overview-pictures': {
    title: 'Snímky jsou v karuselu, ne v Overview',
    explanation: 'Tak to chce Marketplace.',
    example: 'tile.media',
    message: 'Přesuňte tento obrázek z Overview do karuselu.',
  },
  'datadog/readme-wording': {
    title: 'README se čte jako dokumentace',
    explanation:
      'README předělávají posuzovatelé nejčastěji: přítomný čas, druhá osoba, Overview, které říká, co se získá.',
    example: 'The integration sends delivery metrics to Datadog',
    message: 'Je README v přítomném čase a říká Overview, co čtenář získá?',
  },
  'datadog/changelog-releases': {
    title: 'Seznam změn uvádí vydání',
    explanation: 'Většina živých dlaždic píše verzi a datum jako nadpis.',
    example: '## 1.0.0 / 2026-02-11',
    message: 'Žádný nadpis seznamu změn není verze. Napište „## 1.0.0 / “ a datum.',
  },
  'datadog/changelog-date': {
    title: 'Vydání má své datum',
    explanation: 'V nadpisu, za verzí.',
    example: '## 1.0.0 / 2026-02-11',
    message: 'Vydání {{version}} nemá datum.',
  },
  'datadog/changelog-order': {
    title: 'Nejnovější vydání je první',
    explanation: 'Karta Release Notes je ukazuje v tomto pořadí.',
    example: '1.1.0 nad 1.0.0',
    message: '{{version}} je pod {{before}}. Nejnovější má být první.',
  },
  'datadog/log-pipeline-id': {
    title: 'Pipeline záznamů má id dlaždice',
    explanation: 'id v assets/logs/*.yaml je app_id.',
    example: 'id: tern-mail',
    message: 'id pipeline je {{id}}, dlaždice {{app}}. Musí být stejná.',
  },
  'datadog/log-source': {
    title: 'Dlaždice s pipeline jmenuje svůj zdroj',
    explanation: 'Podle assets.logs.source Datadog ví, které záznamy jsou této dlaždice.',
    example: '"logs": {"source": "tern-mail"}',
    message: 'Je tu pipeline záznamů, ale assets.logs.source není vyplněno.',
  },
  'datadog/owners-line': {
    title: 'Dlaždice má řádek v CODEOWNERS',
    explanation: 'V .github/CODEOWNERS repozitáře, v pořadí názvů.',
    example: '/tern_mail/    @tern support@tern.example @DataDog/ecosystems-review',
    message: 'V CODEOWNERS není řádek pro /{{folder}}/.',
  },
  'datadog/owners-first': {
    title: 'První vlastník je uživatel nebo tým GitHubu',
    explanation: 'Deset starých dlaždic má výjimku.',
    example: '@tern',
    message: 'První vlastník je „{{owner}}“; musí začínat znakem @.',
  },
  'datadog/owners-logs': {
    title: 'Pipeline záznamů patří týmu záznamů Datadogu',
    explanation: 'assets/logs/ dlaždice má vlastní řádek.',
    example: '/tern_mail/assets/logs/ @DataDog/logs-integrations-reviewers',
    message: 'Řádek pro assets/logs/ nejmenuje {{team}}.',
  },
  'datadog/owners-looked-at': {
    title: 'Na CODEOWNERS se myslelo',
    explanation: 'Leží mimo složku dlaždice a kolem ní nalezen nebyl, takže se nikdo nepodíval.',
    example: '/tern_mail/    @tern support@tern.example @DataDog/ecosystems-review',
    message: 'Má CODEOWNERS repozitáře řádek pro tuto dlaždici, na svém místě podle názvu?',
  },
  'datadog/release-date': {
    title: 'Datum v seznamu změn je den vydání',
    explanation: 'Posuzovatelé chtějí budoucí datum, ne den, kdy se to psalo.',
    example: '## 1.0.0 / den zveřejnění',
    message: 'Je nejnovější datum dnem, kdy má dlaždice vyjít?',
  },
  'datadog/log-pipeline-tests': {
    title: 'Zpracování logů má své testy',
    explanation:
      'Vedle něj leží soubor téhož názvu s _tests a ukázkovými logy; výsledky se doplní z kontroly pull requestu.',
    example: 'assets/logs/tern-mail_tests.yaml',
    message: 'Vedle tohoto zpracování není {{tests}}. Přidejte tam ukázkové logy.',
  },
  'datadog/dataflows': {
    title: 'Datové toky nesou název dlaždice',
    explanation:
      'assets/dataflows.yaml říká, jaká data dlaždice přináší: id začíná app_id, typ je metrics, logs, events nebo traces.',
    example: '- id: tern-mail-metrics',
    message: '{{id}} nezačíná {{app}}-.',
    messageType: '{{type}} není typ dat; je to metrics, logs, events nebo traces.',
    messageDirection: '{{direction}} není směr; data dlaždice jsou inbound.',
  },
  'datadog/owners-order': {
    title: 'CODEOWNERS jde podle názvů',
    explanation: 'Posuzovatelé o to žádají, protože dvě nové dlaždice se tak nesejdou na témže řádku.',
    example: '/tern_mail/ za /swift_mail/',
    message: 'Řádek pro /{{folder}}/ není vedle /{{neighbour}}/ na svém místě.',
  },
  'datadog/package-name': {
    title: 'Balíček kontroly Agenta se jmenuje podle složky',
    explanation: 'project.name v pyproject.toml je datadog- a složka.',
    example: 'name = "datadog-tern-mail"',
    message: 'Balíček se jmenuje {{name}}; Datadog čeká {{expected}}.',
  },
  'datadog/agent-code': {
    title: 'Kód kontroly Agenta prověřuje ddev',
    explanation:
      'Jeho balíček, nastavení, modely, matice testů a soubor metrik jsou věcí Pythonu: cestují beze změny a tady se nečtou.',
    example: 'ddev validate all tern_mail',
    message: 'Prověřil ddev kontrolu Agenta v datadog_checks? Tady se na ni nikdo nedíval.',
  },
};
