import type { Translated } from '../../../messages/catalogue.ts';
import type {
  serviceChoices as choicesEn,
  leadFields as leadEn,
  serviceFields as serviceEn,
} from './fields-lead-and-service.en.ts';

export const leadSection = 'Ukázka a stažení';
export const serviceSections = { service: 'Služba', references: 'Reference' };

export const leadFields = {
  pricingPlans: { label: 'Ceny', help: 'Volný text: zákazníci nakupují u vás, ne přes tržiště.' },
  demoUrl: { label: 'Ukázka', help: 'Adresa ukázky.' },
  selfPacedTrainingUrl: { label: 'Samostudium', help: 'Adresa školení, kterým zákazníci projdou sami.' },
  downloadInfo: {
    label: 'Ke stažení',
    help: 'Co se ukazuje, když zákazník vyplňuje své údaje, a kam je potom zaveden.',
  },
  'downloadInfo.description': { label: 'Text vedle formuláře' },
  'downloadInfo.url': { label: 'Adresa po formuláři' },
} satisfies Translated<typeof leadEn>;

export const serviceFields = {
  productCodes: { label: 'Produkty', help: 'Produkty Oracle, kterých se služba týká. Aspoň jeden.' },
  industries: { label: 'Obory', help: 'Kódy Oracle. API je nevypisuje; posílají se tak, jak tu stojí.' },
  trainedProfessionals: {
    label: 'Vyškolení odborníci',
    help: 'Kolik lidí máte vyškolených pro který produkt.',
  },
  'trainedProfessionals.productCode': { label: 'Produkt' },
  'trainedProfessionals.professionalsCount': { label: 'Počet lidí' },
  geoLocations: { label: 'Oblasti', help: 'Kde na světě službu nabízíte.' },
  'geoLocations.geographicRegion': { label: 'Oblast' },
  'geoLocations.details': { label: 'Podrobnosti', help: 'Například země nebo města.' },
  contactUs: {
    label: 'Jak vás kontaktovat',
    help: 'Ukazuje se tam, kde se zákazníci na službu ptají. Zda jde o text, nebo adresu, Oracle neříká.',
  },
  customerSuccesses: {
    label: 'Úspěchy zákazníků',
    help: 'Jmenovaní zákazníci dokládají, že to umíte: Oracle je při posouzení chce.',
  },
  'customerSuccesses.customerName': { label: 'Zákazník' },
  'customerSuccesses.displayName': { label: 'Popisek' },
  'customerSuccesses.description': { label: 'Popis' },
  'customerSuccesses.url': { label: 'Adresa', help: 'Kde se dá příběh přečíst.' },
  'customerSuccesses.productCodes': { label: 'Produkty' },
  'customerSuccesses.file': { label: 'Soubor' },
  supportedServices: { label: 'Podporované služby', help: 'Co pro zákazníky děláte, každá se svým typem.' },
  'supportedServices.serviceName': { label: 'Služba' },
  'supportedServices.type': { label: 'Typ' },
  'supportedServices.displayName': { label: 'Popisek' },
  'supportedServices.description': { label: 'Popis' },
  'supportedServices.url': { label: 'Adresa' },
  'supportedServices.file': { label: 'Soubor' },
} satisfies Translated<typeof serviceEn>;

export const serviceChoices = {
  'supportedServices.type': {
    IMPLEMENTATION_SERVICE: 'Zavedení',
    CONSULTING_SERVICE: 'Poradenství',
    APP_DEVELOPMENT_SERVICE: 'Vývoj aplikací',
    MANAGED_SERVICE: 'Správa',
    OTHER: 'Jiné',
  },
  'geoLocations.geographicRegion': {
    AFRICA: 'Afrika',
    ASIA_PACIFIC: 'Asie a Tichomoří',
    EUROPE: 'Evropa',
    JAPAN: 'Japonsko',
    LATIN_AMERICA: 'Latinská Amerika',
    MIDDLE_EAST: 'Blízký východ',
    NORTH_AMERICA: 'Severní Amerika',
  },
} satisfies Translated<typeof choicesEn>;
