import type { Translated } from '../../../messages/catalogue.ts';
import type { messages as en } from './rules-terms.en.ts';

export const messages: Translated<typeof en> = {
  'oracle/terms-name-required': {
    title: 'Podmínky mají název',
    explanation: 'Oracle zakládá podmínky pod názvem, který se už nikdy nemění.',
    example: 'Acme Backup Terms of Use',
    message: 'Podmínky nemají název. Zadejte ho.',
  },
  'oracle/terms-name-title-case': {
    title: 'Název podmínek má velká počáteční písmena',
    explanation: 'Pravidla Oracle chtějí velké písmeno na začátku každého slova, kromě malých slov.',
    example: 'Acme Backup Terms of Use',
    message: 'Oracle chce velká počáteční písmena: {{better}}.',
  },
  'oracle/terms-version-present': {
    title: 'Podmínky mají verzi',
    explanation: 'Zákazníci přijímají verzi s textem. Odvozeno z příručky vydavatele.',
    example: 'Verze 1',
    message: 'Podmínky nemají verzi. Přidejte ji i s textem.',
  },
  'oracle/terms-active-version': {
    title: 'Jedna verze je platná',
    explanation:
      'Zákazníci přijímají platnou verzi; podmínky bez ní nelze použít. Odvozeno z příručky vydavatele.',
    example: 'Platná je verze 2',
    message: 'Žádná verze není platná. Zvolte tu, kterou zákazníci přijímají.',
  },
  'oracle/terms-active-text': {
    title: 'Platná verze má text',
    explanation: 'Zákazníci by přijímali prázdno.',
    example: 'Celá licenční smlouva',
    message: '{{name}} je platná verze a nemá text. Podmínky napište nebo vložte.',
  },
  'oracle/terms-version-text': {
    title: 'Každá verze má text',
    explanation: 'Verzi bez textu nelze nahrát.',
    example: 'Celá licenční smlouva',
    message: '{{name}} zatím nemá text. Napište ho, nebo verzi odeberte.',
  },
  'oracle/terms-version-name': {
    title: 'Verze mají název',
    explanation: 'API přijme verzi bez názvu, seznamy se s ním ale čtou lépe.',
    example: 'Verze 2, listopad 2026',
    message: 'Tato verze nemá název. Zadejte ho.',
  },
  'oracle/terms-version-header': {
    title: 'Název verze se vejde do hlavičky HTTP',
    explanation:
      'Název se posílá v hlavičce: latinská písmena na jednom řádku. S čímkoli jiným oficiální SDK selže.',
    example: 'Version 2 - November 2026',
    message:
      'Tento název má zalomení řádku nebo znak, který nelze poslat. Použijte prostá písmena na jednom řádku.',
  },
  'oracle/terms-version-ascii': {
    title: 'Název verze je nejjistější bez diakritiky',
    explanation: 'Jak Oracle čte písmena s diakritikou v hlavičce, není dokumentováno.',
    example: '„Version fevrier 2026“ spíše než „Version février 2026“',
    message: 'Diakritika může dorazit poškozená. Bez ní: {{better}}.',
  },
  'oracle/terms-version-repeated': {
    title: 'Verze se liší názvem',
    explanation: 'Dvě verze stejného názvu se při volbě platné snadno zamění.',
    example: 'Verze 1, Verze 2',
    message: '{{name}} se jmenuje i jiná verze. Dejte každé vlastní název.',
  },
  'oracle/terms-proofread': {
    title: 'Text je správný a jeho odkazy fungují',
    explanation: 'Oracle chce podmínky bez chyb a s funkčními odkazy.',
    example: 'Nechte je jednou přečíst toho, kdo za ně odpovídá.',
    message: 'Jsou podmínky zkontrolované a jejich odkazy vyzkoušené?',
  },
};
