/** Dva obsahy konceptu proti sobě. */
import type { CompareMessages } from './compare.en.ts';

export const messages = {
  compare: {
    title: 'Porovnat',
    open: 'Porovnat s…',
    heading: 'V čem se {{name}} liší',
    left: 'Porovnat',
    right: 'S čím',
    swap: 'Prohodit strany',
    account: 'Odesláno na',
    sides: {
      draft: 'Koncept',
      live: 'Zveřejněno',
      liveNumber: 'Zveřejněno, revize {{number}}',
      revision: 'Revize {{number}}',
      revisionAt: 'Revize {{number}}, {{at}}',
      version: 'Verze „{{name}}“',
    },
    groups: { now: 'Nyní', revisions: 'Dříve odeslané', versions: 'Verze podmínek' },
    changes: { added: 'Přidáno', removed: 'Odebráno', edited: 'Upraveno', unchanged: 'Beze změny' },
    filter: 'Ukázat, co bylo',
    layout: { label: 'Rozvržení', side: 'Vedle sebe', inline: 'V textu' },
    order: 'Pořadí',
    otherFields: 'Ostatní pole',
    notSet: 'nenastaveno',
    empty: 'prázdné',
    yes: 'ano',
    no: 'ne',
    item: 'Číslo {{number}}',
    goTo: 'Přejít na pole',
    goToNamed: 'Přejít na pole {{field}}',
    same: 'Obě strany jsou stejné',
    sameHelp: 'Každé pole, text i obrázek se shodují.',
    noneFit: 'Nic takového tu není. Zvolte jiný filtr.',
    failed: 'Obsah nelze přečíst.',
    noLive: 'Nic z toho není zveřejněno',
    noLiveHelp:
      'Žádná revize odeslaná z tohoto prostoru nebyla přečtena jako zveřejněná. Zvolte jinou stranu.',
    missing: 'Tato strana zde není',
    missingHelp: 'Nikdy nebyla z tohoto prostoru odeslána, nebo byla odebrána. Zvolte jinou stranu.',
    picture: {
      slider: 'Kolik z každého obrázku je vidět',
      share: '{{percent}} % strany {{left}}',
      none: 'Obrázek nelze ukázat.',
    },
  },
} as const satisfies CompareMessages;
