import type { Translated } from '../../../messages/catalogue.ts';
import type { messages as en } from './rules-media.en.ts';

export const messages: Translated<typeof en> = {
  'datadog/media-count': {
    title: 'V karuselu je nejvýše 8 položek',
    explanation: 'Osm obrázků, nebo sedm a video.',
    example: 'První je hlavní',
    message: 'Položek v karuselu: {{count}}. Datadog bere 8.',
  },
  'datadog/media-few': {
    title: 'V karuselu jsou aspoň 3 obrázky',
    explanation: 'Posuzovatelé chtějí tři nebo více. Živé jsou i dlaždice bez nich.',
    example: 'Přehled, podrobnosti, nastavení',
    message: 'Položek v karuselu: {{count}}. Posuzovatelé chtějí aspoň 3 obrázky.',
  },
  'datadog/media-type': {
    title: 'Položka je obrázek nebo video',
    explanation: 'Říká to její media_type.',
    example: '"media_type": "image"',
    message: '„{{type}}“ není typ. Napište image nebo video.',
  },
  'datadog/media-fields': {
    title: 'Položka má popisek a obrázek',
    explanation: 'Video má za obrázek náhled a vimeo_id, které dá Datadog, až je nahraje.',
    example: '{"media_type": "image", "caption": "Queues", "image_url": "images/queues.png"}',
    message: 'Této položce chybí {{field}}.',
    messageVideo: 'Tomuto videu chybí vimeo_id: celé číslo, které dá Datadog, až video nahraje.',
  },
  'datadog/media-videos': {
    title: 'V karuselu je nejvýše jedno video',
    explanation: 'Do 60 sekund, předané Datadogu, který je dá na Vimeo.',
    example: 'Jedno video a sedm obrázků',
    message: 'Toto je druhé video; Datadog bere jedno.',
  },
  'datadog/media-caption': {
    title: 'Popisek má nejvýše 300 znaků',
    explanation: 'Nejdelší na živé dlaždici má 212.',
    example: 'Every queue with its oldest message',
    message: 'Popisek má {{length}} znaků, přebývá {{over}}.',
  },
  'datadog/media-file-type': {
    title: 'Obrázky jsou .png nebo .jpg',
    explanation: 'Nástroj Datadogu hledá tyto přípony, takže .jpeg neprojde.',
    example: 'images/queues.png',
    message: '{{file}} nekončí na .png ani na .jpg. Přejmenujte nebo převeďte jej.',
  },
  'datadog/media-file': {
    title: 'Každý obrázek karuselu je ve složce',
    explanation: 'Cesty vedou ze složky dlaždice; na velikosti písmen záleží.',
    example: 'images/queues.png',
    message: 'V této složce není {{file}}. Přidejte obrázek, nebo opravte cestu.',
    messageOutside: '{{file}} vede ven ze složky dlaždice; nic odtamtud se nečte. Dejte obrázek do images/.',
  },
  'datadog/media-picture': {
    title: 'Obrázek je obrázek',
    explanation: 'Typ se pozná z bajtů, ne z názvu.',
    example: 'queues.png, uvnitř opravdu PNG',
    message: '{{file}} není obrázek: jeho obsah je {{type}}. Dejte na jeho místo obrázek.',
  },
  'datadog/media-true-name': {
    title: 'Obrázek je tím, co říká jeho název',
    explanation: 'JPEG nazvaný .png některé programy ukážou a jiné odmítnou.',
    example: 'queues.jpg pro JPEG',
    message: '{{file}} je uvnitř {{type}}. Přejmenujte jej, nebo uložte znovu.',
  },
  'datadog/media-weight': {
    title: 'Obrázek má nejvýše 1 000 000 bajtů',
    explanation: 'Doporučeno je asi 500 kB. Jedna živá dlaždice je o něco nad.',
    example: 'PNG o 400 kB',
    message: '{{file}} má {{kilobytes}} kB; Datadog bere 1000. Zkomprimujte jej znovu.',
  },
  'datadog/media-ratio': {
    title: 'Obrázek je přesně 16:9',
    explanation:
      'Marketplace porovnává na čtyři místa, takže záleží na pixelu; jinde na to hledí posuzovatelé.',
    example: '1440 × 810, 1920 × 1080',
    message: '{{file}} je {{size}}, ne 16:9. Při této šířce by výška byla {{height}}.',
  },
  'datadog/media-width': {
    title: 'Obrázek je široký 1440 až 2880 pixelů',
    explanation: 'Užší jsou rozmazané, širší se pomalu načítají.',
    example: '1440 × 810',
    message: '{{file}} je {{size}}. Datadog žádá šířku 1440 až 2880 pixelů.',
  },
  'datadog/media-height': {
    title: 'Obrázek je vysoký 810 až 2560 pixelů',
    explanation: 'Při 16:9 a správné šířce to vyjde samo.',
    example: '1440 × 810',
    message: '{{file}} je {{size}}. Datadog žádá výšku 810 až 2560 pixelů.',
  },
  'datadog/media-file-name': {
    title: 'Název obrázku je prostý',
    explanation:
      'Písmena, číslice, podtržítka a spojovníky. macOS dává do názvů snímků neviditelnou úzkou mezeru.',
    example: 'queue-overview.png',
    message: 'V názvu {{file}} jsou mezery nebo jiné znaky. Použijte písmena, číslice, _ a -.',
  },
  'datadog/media-colours': {
    title: 'Obrázky mají barvy sRGB',
    explanation: 'Snímky z některých počítačů nesou profil své obrazovky; jinde jsou jejich barvy jiné.',
    example: 'Převedený do sRGB',
    message: 'Barvy obrázku {{file}} jsou podle profilu „{{colours}}“, ne podle sRGB. Převeďte ho.',
  },
  'datadog/media-transparent': {
    title: 'Obrázky jsou bez průhlednosti',
    explanation: 'Dokumentace žádá RGB. Obrázkem s alfa kanálem prosvítá stránka, světlá nebo tmavá.',
    example: 'Na bílé, bez alfa kanálu',
    message: '{{file}} má alfa kanál, takže jím místy může prosvítat stránka. Podložte ho bílou.',
  },
  'datadog/media-repeated': {
    title: 'Každý obrázek je tu jednou',
    explanation: 'Týž obrázek dvakrát nic nepřidá.',
    example: 'Přehled, pak podrobnosti',
    message: '{{file}} je týž obrázek jako některý předchozí.',
  },
  'datadog/media-order': {
    title: 'Karusel ve svém pořadí něco vypráví',
    explanation: 'První obrázek je hlavní.',
    example: 'Přehled, podrobnosti, nastavení',
    message: 'Ukazuje první obrázek dlaždici nejlépe a navazují na něj ostatní?',
  },
  'datadog/media-content': {
    title: 'Obrázky ukazují produkt při práci',
    explanation:
      'Posuzovatelé vracejí obrázky s rámem editoru nástěnek, prázdnými grafy nebo nečitelným textem.',
    example: 'Celá obrazovka, s daty, bez prohlížeče',
    message: 'Ukazuje každý obrázek skutečná data a žádný editor nástěnek nebo prohlížeč kolem?',
  },
  'datadog/media-heavy': {
    title: 'Obrázek má asi 500 kB',
    explanation: 'Tolik Datadog doporučuje; bere až 1 000 000 bajtů.',
    example: 'PNG o 400 kB',
    message: '{{file}} má {{kilobytes}} kB; doporučeno je asi 500.',
  },
};
