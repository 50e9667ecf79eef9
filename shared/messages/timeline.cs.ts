import type { Translated } from './catalogue.ts';
import type { messages as en } from './timeline.en.ts';

export const messages: Translated<typeof en> = {
  timeline: {
    'plan-confirmed': 'Plán o {{steps}} voláních na {{account}} byl potvrzen',
    'plan-queued': 'Plán o {{steps}} voláních na {{account}} byl potvrzen na později',
    'submission-not-begun': 'Potvrzené odeslání nezačalo',
    'submission-done': 'Vše z plánu bylo odesláno a zodpovězeno',
    'submission-failed': 'Odesílání se zastavilo u kroku, který selhal',
    'submission-paused': 'Odesílání je pozastaveno',
    'submission-waiting': 'Odesílání čeká na vaši odpověď',
    'submission-cancelled': 'Odesílání bylo zrušeno',
    'note-received': 'Posuzovatelé napsali',
    'brought-in': 'Převzato z účtu {{account}}',
    merged: 'Převzato z tržiště: {{fields}}',
    conflict: 'Změněno na obou stranách: {{fields}}',
    'conflict-settled': 'Rozhodli jste o {{field}}',
    'state-draft': 'Tržiště z toho nic nemá',
    'state-sending': 'Odesílá se',
    'state-accepted': 'Tržiště to přijalo',
    'state-in-review': 'Posuzuje se',
    'state-rejected': 'Posuzovatelé to zamítli',
    'state-approved': 'Posuzovatelé to schválili',
    'state-publishing': 'Tržiště to zveřejňuje',
    'state-live': 'Zpětně přečteno jako zveřejněné',
    'state-live-private': 'Zpětně přečteno jako zveřejněné pro vybrané tenancy',
    'state-withdrawn': 'Staženo',
    'state-failed': 'Tržišti se to nepodařilo',
    'state-unknown': 'Tržiště uvedlo stav, který Vitrine nezná',
  },
};
