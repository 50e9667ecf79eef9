import type { Translated } from '../../../messages/catalogue.ts';
import type { messages as en } from './rules-media.en.ts';

export const messages: Translated<typeof en> = {
  'oracle/icon-present': {
    title: 'Nabídka má ikonu',
    explanation: 'Karta ukazuje ikonu. API přijme i revizi bez ní.',
    example: 'Čtvercové PNG na bílé',
    message: 'Chybí ikona. Přidejte ji: podle ní se karta pozná.',
  },
  'oracle/picture-is-picture': {
    title: 'Ikona a snímek obrazovky jsou obrázky',
    explanation:
      'Typ se pozná z obsahu souboru, ne z jeho jména. Co není obrázek, nelze jako obrázek ukázat.',
    example: 'icon.png, který je uvnitř PNG',
    message: '{{file}} není obrázek: jeho obsah je {{type}}. Zvolte jiný soubor.',
  },
  'oracle/picture-format': {
    title: 'PNG a JPEG jsou bezpečné formáty',
    explanation: 'Seznam přijímaných formátů Oracle neuvádí. PNG, JPEG a GIF se zobrazí všude.',
    example: 'icon.png',
    message: 'Tento obrázek je {{type}}. Seznam formátů Oracle neuvádí; PNG nebo JPEG je jistota.',
  },
  'oracle/picture-readable': {
    title: 'Velikost obrázku lze přečíst',
    explanation: 'Obrázek, jehož šířku a výšku nelze přečíst, může být poškozený.',
    example: 'Otevřít a znovu uložit v editoru obrázků',
    message:
      'Šířku a výšku souboru {{file}} nelze přečíst: soubor může být poškozený. Uložte ho znovu a znovu ho vyberte.',
  },
  'oracle/picture-pixels': {
    title: 'Obrázek není větší, než co obrazovka využije',
    explanation:
      'Limit Oracle neuvádí. Obrázek s tolika pixely zabere při zobrazení stovky megabajtů paměti.',
    example: '1920 × 1080',
    message: 'Tento obrázek má {{size}} pixelů ({{megapixels}} megapixelů). Zmenšete ho.',
  },
  'oracle/picture-weight': {
    title: 'Obrázek se načte rychle',
    explanation: 'Limit Oracle neuvádí. Těžký obrázek zdrží stránku.',
    example: 'PNG do 1 MB',
    message: 'Soubor má {{megabytes}} MB. Menší se načte rychleji.',
  },
  'oracle/icon-size': {
    title: 'Ikona má aspoň 130 × 130 pixelů',
    explanation:
      'Velikost ikony Oracle neuvádí. 130 × 130 je velikost, kterou udává pro logo stacku, a rozumné minimum.',
    example: '260 × 260',
    message: 'Tato ikona má {{size}} pixelů. Pod 130 × 130 může být rozmazaná.',
  },
  'oracle/icon-aspect': {
    title: 'Ikona je čtvercová',
    explanation: 'Oracle chce nezkreslené obrázky. Tvar ikony neuvádí; čtverec je jistota.',
    example: '260 × 260',
    message: 'Tato ikona má {{size}} pixelů a není čtvercová. Může být zkreslená nebo oříznutá.',
  },
  'oracle/icon-on-white': {
    title: 'Ikona stojí na čistě bílé',
    explanation: 'Oracle ukazuje loga a ikony na čistě bílé: bílé linky na průhledném pozadí tam zmizí.',
    example: 'Podívejte se na ikonu ve světlém náhledu',
    message: 'Podívejte se na ikonu na bílé: je vidět celá?',
  },
  'oracle/screenshots-present': {
    title: 'Snímky obrazovky ukazují produkt',
    explanation: 'Kontrolní seznam Oracle chce média, která podporují sdělení. Počet neuvádí.',
    example: 'Jeden snímek na každý hlavní krok',
    message: 'Chybí snímky obrazovky. Ukažte produkt při práci.',
  },
  'oracle/screenshot-file': {
    title: 'Snímek obrazovky má obrázek',
    explanation: 'Popisek bez obrázku se neukáže.',
    example: 'overview.png',
    message: 'Tento snímek obrazovky nemá obrázek. Vyberte ho, nebo záznam odeberte.',
  },
  'oracle/screenshot-described': {
    title: 'Snímky obrazovky mají popisek a popis',
    explanation: 'Oracle chce každý snímek označit a popsat.',
    example: '„Přehled“: každý svazek s poslední kopií',
    message: 'Tento snímek obrazovky nemá popisek. Pojmenujte, co ukazuje.',
    messageDescription: 'Tento snímek obrazovky nemá popis. Napište, co na něm zákazník vidí.',
  },
  'oracle/screenshot-size': {
    title: 'Snímek obrazovky je dost velký na čtení',
    explanation: 'Velikost Oracle neuvádí, chce ale čitelný text v obrázcích.',
    example: '1920 × 1080',
    message: 'Tento snímek má {{size}} pixelů. Text v něm může být příliš malý.',
  },
  'oracle/screenshot-aspect': {
    title: 'Snímek obrazovky má tvar obrazovky',
    explanation: 'Tvar Oracle neuvádí. Velmi dlouhý nebo vysoký obrázek se ukáže malý.',
    example: '1920 × 1080',
    message:
      'Tento snímek má {{size}} pixelů, jedna strana je více než třikrát delší. Může se ukázat velmi malý.',
  },
  'oracle/screenshot-repeated': {
    title: 'Každý snímek obrazovky je tu jednou',
    explanation: 'Stejný obrázek dvakrát nic nepřidá.',
    example: 'Přehled, pak podrobnosti',
    message: 'Tento obrázek je tu dvakrát. Jeden odeberte.',
  },
  'oracle/screenshots-order': {
    title: 'Snímky obrazovky vyprávějí svým pořadím příběh',
    explanation:
      'Oracle chce pořadí, které vypráví příběh. API žádné neuchovává: zdejší pořadí je pořadí odeslání.',
    example: 'Přehled, první krok, výsledek',
    message: 'Vyprávějí snímky jeden po druhém příběh produktu?',
  },
  'oracle/pictures-legible': {
    title: 'Obrázky jsou čitelné, ne rozmazané ani zkreslené',
    explanation: 'Oracle chce čitelný text v ikonách i snímcích.',
    example: 'Podívejte se na každý obrázek ve velikosti stránky',
    message: 'Je text v obrázcích čitelný a žádný není rozmazaný ani zkreslený?',
  },
};
