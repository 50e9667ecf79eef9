import type { Translated } from '../../../messages/catalogue.ts';
import type { messages as en } from './rules-manifest.en.ts';

export const messages: Translated<typeof en> = {
  'datadog/manifest-version': {
    title: 'Manifest je ve verzi 2.0.0',
    explanation: 'Mají ji všechny živé dlaždice. Verze 1 se ještě čte, ale její pole se jmenují jinak.',
    example: '"manifest_version": "2.0.0"',
    message: 'Manifest říká verzi {{version}}. Živé dlaždice mají všechny 2.0.0.',
  },
  'datadog/required-fields': {
    title: 'Manifest má všechna pole, která Datadog potřebuje',
    explanation: 'Kontrola Datadogu manifest bez nich odmítá, vnořeným seznamem bez řádků.',
    example: 'tile.title, author.homepage',
    message: '{{field}} není vyplněno. Datadog manifest bez něj odmítá.',
  },
  'datadog/assets-key': {
    title: 'assets tu je, i kdyby prázdné',
    explanation: 'Od 2023-10 Datadog odmítá manifest bez tohoto klíče.',
    example: '"assets": {}',
    message: 'Chybí „assets“. Musí tu být, u dlaždice bez nich jako {}.',
  },
  'datadog/field-types': {
    title: 'Každé pole je svého typu',
    explanation: 'Kontrola Datadogu odmítá číslo v uvozovkách stejně jako text bez nich.',
    example: '"source_type_id": 10025',
    message: '{{field}} je špatného typu.',
    messageText: '{{field}} musí být text v uvozovkách.',
    messageBoolean: '{{field}} musí být true nebo false, bez uvozovek.',
    messageInteger: '{{field}} musí být celé číslo, bez uvozovek.',
    messageList: '{{field}} musí být seznam v [ ].',
    messageObject: '{{field}} musí být objekt v { }.',
    messageTexts: '{{field}} musí být seznam textů.',
  },
  'datadog/public-website': {
    title: 'Dlaždice má stránku na webu dokumentace',
    explanation: 'S false není veřejná stránka. Jakmile je true, zpět na false to nejde.',
    example: '"display_on_public_website": true',
    message:
      'Tato dlaždice nebude mít stránku na docs.datadoghq.com. Má-li ji mít, nastavte true; vzít zpět to nejde.',
  },
  'datadog/app-uuid': {
    title: 'app_uuid je UUID',
    explanation: 'Vytvoří se jednou, je jedinečné a po prvním začlenění se nemění.',
    example: '7d1c0f3e-5a84-4a53-9d4e-0b1a2c3d4e5f',
    message: '{{id}} není UUID. Nebyla-li dlaždice nikdy začleněna, vytvořte nové.',
  },
  'datadog/app-id-form': {
    title: 'app_id je v kebab-case',
    explanation:
      'Malá písmena, číslice a spojovníky, na začátku písmeno, nejvýše 255. V Marketplace partner, spojovník, produkt.',
    example: 'tern-mail',
    message: '{{id}} není v kebab-case: malá písmena, číslice a spojovníky, na začátku písmeno.',
  },
  'datadog/app-id-folder': {
    title: 'app_id se hodí ke složce',
    explanation: '247 z 262 živých dlaždic má název složky se spojovníky místo podtržítek.',
    example: 'Složka tern_mail, app_id tern-mail',
    message:
      'Složka je {{folder}}, hledalo by se tedy {{expected}}; dlaždice říká {{id}}. Je to dovoleno a po prvním začlenění se to nezmění.',
  },
  'datadog/immutable-fields': {
    title: 'Identity zůstávají, jak byly začleněny',
    explanation:
      'app_id, app_uuid, source_type_name a vendor_id se nesmějí měnit, jakmile je dlaždice v základní větvi.',
    example: 'Nový produkt je nová dlaždice',
    message: '{{field}} bylo v základní větvi {{before}} a nesmí se měnit. Vraťte je.',
    messageRead:
      '{{field}} je v {{repository}} (čteno {{readAt}}) {{before}} a po začlenění se už měnit nesmí. Vraťte původní hodnotu.',
  },
  'datadog/immutable-names': {
    title: 'Krátké názvy zůstávají',
    explanation:
      'Názvy nástěnek, monitorů a uložených pohledů jsou klíče: přibýt smějí, ubýt ani změnit se ne.',
    example: '"Tern Overview": "assets/dashboards/…"',
    message: '„{{name}}“ je v základní větvi a tady chybí. Názvy smějí přibývat, ne mizet ani se měnit.',
    messageRead:
      '„{{name}}“ je v {{repository}} (čteno {{readAt}}) a tady chybí. Názvy lze přidávat, ne odebírat ani přejmenovat.',
  },
  'datadog/empty-assets': {
    title: 'Žádný prázdný seznam monitorů ani uložených pohledů',
    explanation: 'Kontrola Datadogu tam {} odmítá, ačkoli je stará kostra psala.',
    example: 'Klíč vynechat',
    message: '{{field}} je prázdné, což Datadog odmítá. Klíč vynechte.',
  },
  'datadog/asset-names': {
    title: 'Nástěnky mají prosté krátké názvy',
    explanation: 'Začínají písmenem a mají nejvýše 255 písmen, číslic, mezer, spojovníků nebo podtržítek.',
    example: 'Tern Overview',
    message: '„{{name}}“ není krátký název: musí začínat písmenem a mít nejvýše 255 znaků.',
  },
  'datadog/author-homepage': {
    title: 'Domovská stránka je webová adresa',
    explanation: 'Stránka dlaždice na ni odkazuje.',
    example: 'https://tern.example',
    message: '{{url}} není webová adresa. Začněte ji https://.',
  },
  'datadog/author-homepage-https': {
    title: 'Domovská stránka je na https',
    explanation: 'Tři živé dlaždice mají ještě http.',
    example: 'https://tern.example',
    message: 'Domovská stránka začíná http://. Před takovými stránkami jsou návštěvníci varováni.',
  },
  'datadog/author-emails': {
    title: 'Adresy jsou e-mailové adresy v ASCII',
    explanation: 'Na support_email píší zákazníci; objednávky a výpovědi chodí na sales_email.',
    example: 'support@tern.example',
    message: '{{email}} není e-mailová adresa.',
    messageAscii: '{{email}} má znaky mimo ASCII, které Datadog nebere.',
  },
  'datadog/author-sales-email': {
    title: 'Je tu adresa pro prodej',
    explanation: 'Kontrola Datadogu ji žádá; dvě živé dlaždice ji nemají.',
    example: 'sales@tern.example',
    message: 'author.sales_email není vyplněno. Datadog je žádá.',
  },
  'datadog/resources': {
    title: 'Zdroje jsou odkazy s typem',
    explanation: 'Každý má typ blog, documentation nebo other a webovou adresu.',
    example: '{"resource_type": "blog", "url": "https://…"}',
    message: '„{{type}}“ není typ zdroje. Zvolte blog, documentation nebo other.',
    messageUrl: 'Tento zdroj nemá webovou adresu.',
  },
  'datadog/integration-block': {
    title: 'Dlaždice bez dat nemá blok integration',
    explanation: 'Datadog žádá assets.integration úplně vynechat, když se nic neposílá.',
    example: '"assets": {"dashboards": {…}}',
    message: 'assets.integration je prázdné. Neposílá-li dlaždice data, vynechte je.',
  },
  'datadog/remote-schema': {
    title: 'Poslední slovo má kontrola Datadogu',
    explanation:
      'Schéma manifestu je u Datadogu a běží jen nad pull requestem. Žádný nástroj zvenčí je nespustí.',
    example: 'Nic nenalezeno tady neznamená přijato tam',
    message:
      'Datadog manifest kontroluje ještě nad pull requestem, podle schématu, které není veřejné. Co je řečeno tady, je vše zveřejněné.',
  },
  'datadog/public-website-back': {
    title: 'Veřejná dlaždice zůstává veřejná',
    explanation: 'Jakmile je display_on_public_website na základní větvi true, nesmí se vrátit na false.',
    example: '"display_on_public_website": true',
    message: 'Na základní větvi je display_on_public_website true; zpět na false nesmí.',
  },
  'datadog/base-compared': {
    title: 'Co se nesmí změnit, bylo porovnáno se základní větví',
    explanation:
      'app_id, app_uuid, typ zdroje, prodejce a krátké názvy částí po sloučení zůstávají navždy. Zveřejněná verze této dlaždice tu není známa, takže nikdo neporovnával.',
    example: 'vitrine validate tern_mail --base ../integrations-extras',
    message:
      'Je tato dlaždice nová? Její zveřejněná verze tu není známa, takže neměnná pole nikdo neporovnal.',
  },
  'datadog/oauth-leftover': {
    title: 'V manifestu není prázdné oauth',
    explanation: 'Zbylo z první podoby verze 2. Klienti OAuth se uvádějí v assets.oauth.',
    example: '"assets": {"oauth": "assets/oauth_clients.json"}',
    message: 'Prázdný objekt oauth už nic neznamená. Odstraňte jej.',
  },
};
