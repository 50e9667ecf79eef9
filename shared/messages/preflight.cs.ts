import type { Translated } from './catalogue.ts';
import type { messages as en } from './preflight.en.ts';

export const messages: Translated<typeof en> = {
  preflight: {
    'findings-ok': 'Nebrání tomu žádné chyby',
    findings: 'Brání tomu chyby v {{drafts}}',
    'earlier-ok': 'Vše, co tam bylo odesláno dříve, došlo ke svému konci',
    earlier:
      'Dřívější odeslání {{name}} do {{account}} nedošlo ke svému konci: počkejte na něj, pokračujte v něm, nebo ho zrušte',
    'disk-ok': 'Na disku je místo',
    'disk-full': 'Na disku zbývá jen {{megabytes}} MB; nejprve uvolněte místo',
    'files-ok': 'Všechny soubory jsou po ruce',
    'files-missing': 'V pracovním prostoru chybí soubory: {{files}}',
    'account-ok': '{{account}} odpovídá a přijímá přihlášení',
    'sign-in': '{{account}} nepřijímá přihlášení: {{reason}}',
    permission: '{{account}} to nedovoluje: {{reason}}',
    unreachable: '{{account}} neodpovídá: {{reason}}',
    'clock-ok': 'Hodiny tohoto počítače jdou s přesností na {{seconds}} s',
    'clock-off': 'Hodiny tohoto počítače se liší o {{seconds}} s; od pěti minut se podpisy odmítají',
    'clock-unknown': 'Služba neuvádí svůj čas',
    'names-free': 'Jména jsou volná',
    'names-taken': 'Na tržišti už obsazeno: {{names}}',
    'elsewhere-ok': 'Nikdo tam neotevřel jinou revizi',
    elsewhere:
      'Někdo na tržišti otevřel novou revizi; je tam ve stavu {{status}} a tady není známa: převezměte ji, protože může být jen jedna',
    'links-none': 'Není tu žádný odkaz ke sledování',
    'links-ok': 'Každý odkaz odpovídá ({{count}})',
    'links-bad': 'Odkazy nikam nevedou, nebo vedou na stránky bez šifrování: {{links}}',
    'links-unsure': 'U odkazů ({{count}}) se neví, zda někam vedou',
    'quota-unknown': 'Tržiště před voláním neuvádí své kvóty',
    late: 'Tato kontrola neskončila včas',
    'check-failed': 'Nelze ověřit: {{reason}}',
  },
};
