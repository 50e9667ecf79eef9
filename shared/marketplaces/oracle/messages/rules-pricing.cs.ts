import type { Translated } from '../../../messages/catalogue.ts';
import type { messages as en } from './rules-pricing.en.ts';

export const messages: Translated<typeof en> = {
  'oracle/pricing-type': {
    title: 'Nabídka říká, jak se platí',
    explanation: 'API vyžaduje FREE, BYOL nebo PAYGO.',
    example: 'BYOL: zákazník přinese licenci',
    message: 'Není zvolen typ ceny. Zvolte zdarma, vlastní licenci nebo placené.',
    messageUnknown: '„{{value}}“ není typ ceny. Zvolte zdarma, vlastní licenci nebo placené.',
  },
  'oracle/paid-has-plan': {
    title: 'Placená nabídka má cenový plán',
    explanation: 'Bez plánu není co účtovat. Odvozeno: Oracle to neříká.',
    example: 'Za OCPU a hodinu, 0,10 USD',
    message: 'Nabídka je placená, ale nemá cenový plán. Přidejte ho i se sazbami.',
  },
  'oracle/free-has-no-plan': {
    title: 'Cenové plány mají jen placené nabídky',
    explanation: 'Plány nabídky zdarma nebo s vlastní licencí nemají význam. Odvozeno: Oracle to neříká.',
    example: 'S BYOL žádné plány',
    message: 'Nabídka není placená, ale má cenové plány. Odeberte je, nebo zvolte placené.',
  },
  'oracle/plan-type': {
    title: 'Plán je podle spotřeby, nebo pevný',
    explanation: 'API zná dva typy: podle spotřeby pro obrazy, pevný pro SaaS.',
    example: 'METERED',
    message: 'Tento plán nemá typ. Zvolte podle spotřeby nebo pevný.',
    messageUnknown: '„{{value}}“ není typ plánu. Zvolte podle spotřeby nebo pevný.',
  },
  'oracle/plan-name': {
    title: 'Plán má název, plán podle spotřeby jeden ze čtyř od Oracle',
    explanation: 'Plán podle spotřeby se jmenuje podle toho, co se počítá; pevný plán má vlastní název.',
    example: 'PER_OCPU_LINEAR',
    message: 'Tento plán nemá název. Zadejte ho.',
    messageMetered: '„{{name}}“ není jeden ze čtyř plánů Oracle podle spotřeby. Zvolte ho ze seznamu.',
  },
  'oracle/fixed-plan-complete': {
    title: 'Pevný plán má popis a četnost účtování',
    explanation: 'API vyžaduje obojí a zná účtování měsíční, čtvrtletní a roční.',
    example: '„Do 50 uživatelů“, měsíčně',
    message: 'Tento plán nemá popis. Napište, co zákazník dostane.',
    messageFrequency:
      'Tento plán nemá četnost účtování, kterou Oracle zná. Zvolte měsíční, čtvrtletní nebo roční.',
  },
  'oracle/plan-yearly': {
    title: 'Roční účtování už možná neexistuje',
    explanation: 'Jedno SDK Oracle říká, že bylo odebráno, jiné ho stále má. Ví to jen tržiště.',
    example: 'MONTHLY',
    message: 'Roční účtování už možná nebude přijato. Při odmítnutí počítejte s měsíčním nebo čtvrtletním.',
  },
  'oracle/plan-fits-package': {
    title: 'Pevné plány jsou pro SaaS',
    explanation: 'Oracle dokumentuje pevné plány jako ceny SaaS; že SaaS znamená bez balíčku, je odvozeno.',
    example: 'METERED pro obraz',
    message:
      'Pevný plán je určen pro SaaS, tato nabídka má ale balíčky k instalaci. Možná patří plán podle spotřeby.',
  },
  'oracle/plan-rates': {
    title: 'Plán má sazby',
    explanation: 'API vyžaduje sazby u každého plánu.',
    example: '0,10 USD',
    message: 'Tento plán nemá sazbu. Přidejte ji v USD.',
  },
  'oracle/rate-complete': {
    title: 'Sazba má měnu a částku',
    explanation: 'API vyžaduje obojí.',
    example: 'USD, 0,10',
    message: 'Tato sazba nemá měnu. Zvolte ji.',
    messageRate: 'Tato sazba nemá částku. Napište číslo.',
  },
  'oracle/rate-currency-code': {
    title: 'Měna je kód ze tří velkých písmen',
    explanation: 'API bere kódy ISO 4217.',
    example: 'USD, EUR',
    message: '„{{code}}“ není kód měny. Použijte tři velká písmena, třeba USD.',
  },
  'oracle/rate-currency-supported': {
    title: 'Měnu Oracle podporuje',
    explanation: 'Porovnáno se seznamem měn Oracle, jak byl naposledy načten.',
    example: 'USD, EUR',
    message: '{{code}} není mezi měnami, které Oracle podporuje. Zvolte měnu ze seznamu.',
  },
  'oracle/rate-amount': {
    title: 'Sazba je nad nulou',
    explanation: 'Nabídka, která nic nestojí, je zdarma. Odvozeno: Oracle to neříká.',
    example: '0,10',
    message: 'Částka {{rate}} není nad nulou. Opravte ji, nebo zvolte zdarma.',
  },
  'oracle/rate-repeated': {
    title: 'Každá měna je v plánu jednou',
    explanation: 'Dvě částky v jedné měně si odporují.',
    example: 'Jedna sazba v USD',
    message: '{{code}} je v tomto plánu vícekrát. Nechte jednu sazbu.',
  },
  'oracle/rate-usd-base': {
    title: 'USD je základní cena',
    explanation: 'Oracle bere cenu v USD jako základ: stanoví se před každou jinou měnou.',
    example: '0,10 USD, pak 0,09 EUR',
    message: 'Tento plán má {{codes}}, ale žádnou sazbu v USD. Nejdřív přidejte sazbu v USD.',
  },
  'oracle/container-pricing': {
    title: 'Obrazy kontejnerů a charty Helm jsou zdarma nebo BYOL',
    explanation: 'Placený obraz kontejneru ani chart Helm Oracle nyní nebere.',
    example: 'BYOL',
    message: 'Obraz kontejneru ani chart Helm nemůže být placený. Zvolte zdarma nebo vlastní licenci.',
  },
  'oracle/hourly-has-image': {
    title: 'Hodinová cena potřebuje výpočetní obraz',
    explanation:
      'Nabídka placená po hodinách obsahuje výpočetní obraz, nebo stack, který odkazuje na nabídku placeného obrazu.',
    example: 'MACHINE_IMAGE s PER_OCPU_LINEAR',
    message:
      'Nabídka se platí po hodinách, ale její typ balíčku neobsahuje výpočetní obraz. Zvolte obraz nebo stack.',
    messageStack:
      'Nabídka se platí po hodinách, ale tento stack neuvádí žádnou nabídku obrazu. Uveďte nabídku placeného obrazu, který používá.',
  },
  'oracle/stack-price-matches': {
    title: 'Placený stack stojí tolik co jeho obraz',
    explanation: 'Cena a jednotka placeného stacku jsou stejné jako u nabídky obrazu, na kterou odkazuje.',
    example: 'Obojí PER_OCPU_LINEAR, 0,10 USD',
    message: 'Jsou cena a jednotka stejné jako v nabídce obrazu, který stack používá?',
  },
  'oracle/minimum-billing-hours': {
    title: 'Minimální účtované hodiny jsou stanovené',
    explanation: 'Kam se v API minimální hodiny tohoto plánu píší, Oracle neuvádí.',
    example: 'Zeptejte se svého kontaktu v Oracle, nebo se podívejte do konzole',
    message: 'Kam patří minimální účtované hodiny, Oracle neuvádí. Máte je s Oracle vyřešené?',
  },
  'oracle/paid-registration': {
    title: 'Firma smí prodávat',
    explanation:
      'Placená nabídka vyžaduje subjekt v USA, účet v USD, podepsanou americkou smlouvu a registraci dodavatele.',
    example: 'Všechno čtvero před prvním odesláním',
    message: 'Má vaše firma subjekt v USA, účet v USD, podepsanou smlouvu a registraci dodavatele?',
  },
  'oracle/customer-countries': {
    title: 'Zákazníci v povolených zemích mohou kupovat',
    explanation: 'Nabídku koupí jen zákazníci v zemích a měnách, které jsou u ní povolené.',
    example: 'USD pro Spojené státy',
    message: 'Jsou povolené země a měny, ve kterých chcete prodávat?',
  },
};
