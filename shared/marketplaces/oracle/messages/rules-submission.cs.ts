import type { Translated } from '../../../messages/catalogue.ts';
import type { messages as en } from './rules-submission.en.ts';

export const messages: Translated<typeof en> = {
  'oracle/best-pitch': {
    title: 'Je to vaše nejlepší představení',
    explanation: 'Kontrolní seznam Oracle tím začíná.',
    example: 'Přečtěte si stránku v náhledu odshora dolů.',
    message: 'Je to nejlepší představení vašeho produktu?',
  },
  'oracle/media-story': {
    title: 'Média podporují sdělení',
    explanation: 'Kontrolní seznam Oracle to chce.',
    example: 'Snímek toho, co slibuje titulek',
    message: 'Ukazují snímky obrazovky to, co říkají texty?',
  },
  'oracle/links-reach-target': {
    title: 'Každý odkaz vede k cíli',
    explanation: 'Oracle chce odkazy, které fungují a otevřou se na nové kartě.',
    example: 'Klikněte v náhledu jednou na každý odkaz.',
    message: 'Byl každý odkaz vyzkoušen?',
  },
  'oracle/publisher-agreement': {
    title: 'Smlouva vydavatele je platná',
    explanation: 'Nabídky s balíčky vyžadují platnou smlouvu vydavatele s Oracle. Ví to jen Oracle.',
    example: 'Podívejte se do partnerského portálu',
    message: 'Je vaše smlouva vydavatele s Oracle platná?',
  },
  'oracle/guidelines-applied': {
    title: 'Povinná pravidla jsou dodržená',
    explanation: 'Kontrolní seznam Oracle tím končí.',
    example: 'Přečtěte si pravidla jednou pro každý druh nabídky.',
    message: 'Jsou povinná pravidla Oracle dodržená?',
  },
  'oracle/review-evidence': {
    title: 'Podklady k posouzení jsou po ruce',
    explanation:
      'Oracle posuzuje texty každé nabídky; u aplikace se může podívat i na architekturu, bezpečnost a ukázku.',
    example: 'Schéma, shrnutí bezpečnosti, ukázkový systém',
    message: 'Máte připravené schéma architektury, odpovědi k bezpečnosti a ukázku, kdyby o ně požádali?',
  },
  'oracle/image-s01-host-keys': {
    title: 'S01: hostitelské klíče SSH jsou jedinečné',
    explanation:
      'Každá instance si vytvoří vlastní hostitelské klíče SSH. Oracle to před zveřejněním testuje.',
    example: 'Odstraní je oci-image-cleanup',
    message: 'Dostane každá instance vlastní hostitelské klíče SSH?',
  },
  'oracle/image-s08-customer-key': {
    title: 'S08: klíč SSH zákazníka se bere při spuštění',
    explanation: 'Obraz vezme klíč, který zákazník zadá při spuštění, přes cloud-init. Oracle to testuje.',
    example: 'cloud-init je nainstalovaný a zapnutý',
    message: 'Bere obraz při spuštění klíč SSH zákazníka?',
  },
  'oracle/image-s10-authorized-keys': {
    title: 'S10: authorized_keys obsahují jen klíče ze spuštění',
    explanation: 'Žádný váš klíč v obrazu nezůstane. Oracle to testuje.',
    example: 'Prázdné authorized_keys před vytvořením obrazu',
    message: 'Jsou všechny authorized_keys prázdné kromě toho, co přijde při spuštění?',
  },
  'oracle/image-s14-root-login': {
    title: 'S14: root se nemůže přihlásit',
    explanation: 'Shellem nologin, PermitRootLogin no, nebo omezením každého klíče roota. Oracle to testuje.',
    example: 'PermitRootLogin no',
    message: 'Je přihlášení roota vypnuté?',
  },
  'oracle/image-s16-passwords': {
    title: 'S16: žádný uživatel nemá heslo',
    explanation: 'Žádný uživatel systému nemá heslo, ani prázdné. Oracle to testuje.',
    example: 'passwd -l pro každého uživatele',
    message: 'Jsou všichni uživatelé obrazu bez hesla a nikdo s prázdným?',
  },
  'oracle/image-g01-boots': {
    title: 'G01: nastartuje na každém uvedeném tvaru',
    explanation: 'Oracle obraz spustí na každém uvedeném tvaru.',
    example: 'Spusťte ho jednou na každém tvaru',
    message: 'Byl obraz spuštěn na každém uvedeném tvaru?',
  },
  'oracle/image-g03-mac': {
    title: 'G03: žádná pevně zapsaná adresa MAC',
    explanation: 'Soubor 70-persistent-net.rules je prázdný. Oracle to testuje.',
    example: 'Prázdný 70-persistent-net.rules',
    message: 'Je obraz bez pevně zapsaných adres MAC?',
  },
  'oracle/image-g05-dhcp': {
    title: 'G05: DHCP je zapnuté',
    explanation: 'Obraz dostává síť z DHCP. Oracle to testuje.',
    example: 'BOOTPROTO=dhcp',
    message: 'Používá obraz DHCP?',
  },
  'oracle/image-g08-imds': {
    title: 'G08: jen verze 2 metadat instance',
    explanation: 'Obraz nepoužívá verzi 1 služby metadat instance. Oracle to testuje.',
    example: 'http://169.254.169.254/opc/v2/',
    message: 'Používá všechno v obrazu IMDSv2?',
  },
  'oracle/stack-zip': {
    title: 'ZIP stacku je, jak ho Oracle chce',
    explanation:
      'V kořeni aspoň jeden soubor .tf a .yaml schématu, žádný soubor stavu, žádná složka .terraform.',
    example: 'main.tf, schema.yaml',
    message: 'Jsou v kořeni soubor .tf a schéma, bez souboru stavu a složky .terraform?',
  },
  'oracle/stack-images': {
    title: 'Stack používá schválené obrazy z tržiště',
    explanation: 'Jen schválené nebo zveřejněné obrazy z tržiště, se zdroji předplatného a pevnými odkazy.',
    example: 'Identita obrazu zapsaná v kódu',
    message: 'Používá stack jen schválené nebo zveřejněné obrazy z tržiště i s jejich zdroji předplatného?',
  },
  'oracle/stack-downloads': {
    title: 'Stack nic nestahuje zvenku',
    explanation:
      'Žádné binární soubory z cizích úložišť, remote-exec jen uvnitř OCI, nic cizího přes cloud-init.',
    example: 'Všechno uvnitř obrazu',
    message: 'Nestahuje stack, ani přes remote-exec a cloud-init, nic mimo OCI?',
  },
  'oracle/stack-schema': {
    title: 'Schéma stacku odpovídá jeho kódu',
    explanation:
      'Verze schématu 1.1.0; každá proměnná je v kódu Terraform; tenancy_ocid a region jsou ve skryté skupině.',
    example: 'schemaVersion: 1.1.0',
    message: 'Je každá proměnná schématu v kódu a tenancy_ocid a region ve skryté skupině?',
  },
  'oracle/stack-logo': {
    title: 'Logo schématu má 130 × 130 pixelů',
    explanation: 'Obrázek, který uvádí logoUrl, má přesně tuto velikost.',
    example: 'logo.png, 130 × 130',
    message: 'Má obrázek na logoUrl 130 × 130 pixelů?',
  },
};
