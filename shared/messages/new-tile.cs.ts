import type { Translated } from './catalogue.ts';
import type { messages as en } from './new-tile.en.ts';

export const messages: Translated<typeof en> = {
  newTile: {
    offering: 'O co jde',
    offerings: {
      api: { name: 'Integrace přes API', help: 'Váš produkt přes API posílá data do Datadogu nebo je čte.' },
      'agent-check': {
        name: 'Kontrola Agenta',
        help: 'Vaši kontrolu spouští Datadog Agent. Její kód zůstává nástroji Datadogu; tady vznikne dlaždice.',
      },
      'tile-only': { name: 'Jen dlaždice', help: 'Nabídka, která sama žádná data neposílá.' },
    },
    title: 'Název',
    titleHelp: 'Jak ho uvidí zákazníci, nejvýš 50 znaků.',
    appId: 'Identifikátor',
    appIdHelp: 'Po zveřejnění se už nedá změnit.',
    description: 'Popis',
    descriptionHelp: 'Co přináší uživatelům Datadogu: nejvýš {{max}} znaků, bez tečky.',
    sends: 'Co posílá',
    data: { metrics: 'Metriky', logs: 'Logy', events: 'Události', 'service-checks': 'Kontroly služeb' },
    category: 'Kategorie',
    categoryHelp: 'Ta nejvhodnější; další lze přidat později.',
    author: 'Firma',
    homepage: 'Web',
    supportEmail: 'E-mail podpory',
    salesEmail: 'E-mail obchodu',
    sold: 'Prodává se v Marketplace',
    soldHelp: 'Pak potřebuje cenu, smlouvu v PDF a identifikátor prodejce, který vám dá Datadog.',
    later: 'Logo, obrázky a dashboardy přijdou potom: nálezy nové dlaždice řeknou, co chybí.',
    wrong: {
      title: 'Dejte jí název.',
      appId: 'Malá písmena, číslice a pomlčky, nejdřív písmeno.',
      homepage: 'Celá adresa začínající https://.',
      email: 'E-mailová adresa, například support@example.com.',
    },
  },
};
