import type { Translated } from '../../../messages/catalogue.ts';
import type { messages as en } from './rules-kinds.en.ts';

export const messages: Translated<typeof en> = {
  'oracle/lead-link': {
    title: 'Adresy ukázky, školení a souboru ke stažení jsou úplné',
    explanation: 'Oracle chce, aby každý odkaz vedl k cíli. Úplná adresa začíná https://.',
    example: 'https://www.acme.com/demo',
    message: '{{url}} není úplná adresa. Začněte ji https://.',
  },
  'oracle/download-address': {
    title: 'Formulář někam vede',
    explanation: 'Text se ukazuje, když zákazník vyplňuje své údaje; adresa je místo, kam je potom zaveden.',
    example: 'https://www.acme.com/download',
    message: 'Vedle formuláře je text, ale chybí adresa, kam po něm vést.',
  },
  'oracle/service-products': {
    title: 'Služba uvádí produkt',
    explanation: 'API vyžaduje aspoň jeden produkt Oracle.',
    example: 'Oracle Cloud Infrastructure',
    message: 'Není vybrán žádný produkt. Vyberte ty, kterých se služba týká.',
  },
  'oracle/service-industries': {
    title: 'Služba uvádí obor',
    explanation: 'API vyžaduje aspoň jeden. Kódy nevypisuje.',
    example: 'FINANCIAL_SERVICES',
    message: 'Není uveden žádný obor. Zadejte aspoň jeden kód Oracle.',
  },
  'oracle/service-product-known': {
    title: 'Produkty jsou v katalogu Oracle',
    explanation: 'Porovnáno s naposledy staženým katalogem; mohl se změnit.',
    example: 'Produkty ze seznamu',
    message: 'V naposledy staženém katalogu chybí: {{codes}}. Vyberte ze seznamu, nebo katalog obnovte.',
  },
  'oracle/trained-professionals': {
    title: 'Vyškolení lidé se počítají k produktu',
    explanation: 'API vyžaduje produkt i počet.',
    example: 'Oracle Cloud Infrastructure, 12',
    message: 'Tato položka neuvádí produkt. Vyberte ho, nebo položku odeberte.',
    messageCount: 'Tato položka nemá počet lidí. Zadejte ho.',
  },
  'oracle/geo-location-complete': {
    title: 'Oblast má podrobnosti',
    explanation: 'API vyžaduje oblast, jednu ze sedmi, a její podrobnosti.',
    example: 'Evropa: Německo, Rakousko, Švýcarsko',
    message: 'Tato položka neuvádí žádnou ze sedmi oblastí Oracle. Vyberte jednu.',
    messageDetails: 'Tato oblast nemá podrobnosti. Napište třeba, které země nebo města.',
  },
  'oracle/service-proof': {
    title: 'Zákazníci dokládají, že to umíte',
    explanation: 'Oracle posuzuje schopnosti toho, kdo službu nabízí, a chce zákazníky jménem.',
    example: 'Dva zákazníci, u každého co se pro něj udělalo',
    message:
      'Jsou zákazníci, kterých se Oracle může zeptat, a jsou jmenováni tady nebo v poznámce posuzovatelům?',
  },
};
