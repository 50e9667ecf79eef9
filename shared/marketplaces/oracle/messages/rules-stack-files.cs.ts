import type { Translated } from '../../../messages/catalogue.ts';
import type { messages as en } from './rules-stack-files.en.ts';

export const messages: Translated<typeof en> = {
  'oracle/stack-tf-root': {
    title: 'Kód Terraformu leží v kořeni',
    explanation: 'Oracle hledá kód v kořeni ZIPu, ne ve složce uvnitř.',
    example: 'main.tf vedle schema.yaml',
    message:
      'V kořeni stacku není žádný soubor .tf. Vezměte složku, ve které leží přímo main.tf, ne tu kolem ní.',
  },
  'oracle/stack-state': {
    title: 'Žádný stav nejede s sebou',
    explanation: 'Soubor stavu popisuje existující stroje i s tajnými údaji. Oracle ZIP s ním nepřijme.',
    example: 'Bez terraform.tfstate',
    message: '{{path}} je soubor stavu Terraformu a může obsahovat tajné údaje. Odeberte ho ze stacku.',
  },
  'oracle/stack-terraform-folder': {
    title: 'Žádná složka .terraform nejede s sebou',
    explanation: 'Co Terraform stáhl, stáhne se znovu tam, kde stack poběží. Oracle ZIP s tím nepřijme.',
    example: 'Bez .terraform/',
    message: '{{path}} patří do vlastní mezipaměti Terraformu. Odeberte soubor ze stacku.',
  },
  'oracle/stack-hcl': {
    title: 'Kód jde přečíst',
    explanation:
      'Každý soubor .tf musí být HCL: každá závorka, text i komentář, který se otevře, se také zavře.',
    example: 'variable "region" {}',
    message: '„{{what}}“ se tu neočekává. Opravte řádek.',
    messageUnclosed: '„{{what}}“ se tu otevírá a nikde se nezavírá. Doplňte, co chybí.',
    messageUnopened:
      '„{{what}}“ zavírá něco, co se nikdy neotevřelo. Odeberte ho, nebo před něj doplňte, co chybí.',
    messageString: 'Text, který tu začíná, na svém řádku nekončí. Zavřete ho uvozovkou.',
    messageHeredoc:
      'Text otevřený znakem {{what}} nikde nekončí. Napište jeho koncové slovo na vlastní řádek.',
    messageComment: 'Komentář, který tu začíná, nikde nekončí. Zavřete ho pomocí */.',
  },
  'oracle/stack-remote-exec': {
    title: 'Příkazy zůstávají uvnitř OCI',
    explanation: 'Provisionery smějí běžet jen uvnitř OCI a nesmějí nic stahovat.',
    example: 'Žádný provisioner, nebo takový, který kopíruje soubor stacku',
    message:
      'Provisioner „{{name}}“ spouští příkazy. Ujistěte se, že běží uvnitř OCI a nic nestahuje, nebo se bez něj obejděte.',
  },
  'oracle/stack-fetches': {
    title: 'Nic se nestahuje zvenčí',
    explanation:
      'Kód, jeho skripty ani cloud-init nestahují programy mimo OCI: co stack potřebuje, je v obrazu.',
    example: 'Všechno v obrazu',
    message: '{{what}} stahuje něco zvenčí. Vložte to do obrazu, nebo do vlastních souborů stacku.',
  },
  'oracle/stack-image-subscription': {
    title: 'Stroje startují z obrazů z tržiště',
    explanation:
      'Instance startují ze schválených nebo zveřejněných obrazů z tržiště, se zdroji, které se k nim přihlašují.',
    example: 'oci_core_app_catalog_subscription',
    message:
      'Instance „{{name}}“ vzniká bez předplatného obrazu z tržiště. Přidejte zdroje předplatného a uveďte v nich obraz.',
  },
  'oracle/stack-schema-file': {
    title: 'Schéma leží v kořeni',
    explanation: 'Oracle čte ze souboru .yaml v kořeni, na co se má zeptat zákazníka.',
    example: 'schema.yaml vedle main.tf',
    message: 'V kořeni stacku není schéma. Přidejte tam schema.yaml.',
  },
  'oracle/stack-schema-yaml': {
    title: 'Schéma jde přečíst',
    explanation: 'Schéma musí být YAML s poli.',
    example: 'schemaVersion: 1.1.0',
    message: 'Schéma tu není YAML: {{words}}. Opravte řádek.',
  },
  'oracle/stack-schema-variables': {
    title: 'Schéma se ptá jen na to, co kód má',
    explanation: 'Každá proměnná schématu je deklarovaná v kódu Terraformu v kořeni.',
    example: 'variable "shape" {}',
    message:
      'Schéma se ptá na „{{name}}“, což kód nedeklaruje. Deklarujte proměnnou, nebo ji ze schématu odeberte.',
  },
  'oracle/stack-variable-asked': {
    title: 'Schéma se ptá na to, co kód potřebuje',
    explanation: 'Na proměnnou bez výchozí hodnoty, kterou schéma nepopisuje, se ptá pod jejím holým jménem.',
    example: 'variables: shape: …',
    message: 'Proměnná „{{name}}“ nemá výchozí hodnotu a není ve schématu. Popište ji tam.',
  },
  'oracle/stack-schema-version': {
    title: 'Schéma uvádí své verze',
    explanation: 'Stránka Oraclu uvádí schemaVersion 1.1.0 a version "20190404".',
    example: 'schemaVersion: 1.1.0',
    message: 'Schéma neuvádí schemaVersion 1.1.0 a version "20190404". Opravte jeho první řádky.',
  },
  'oracle/stack-schema-hidden': {
    title: 'Na tenancy a region se neptá',
    explanation:
      'tenancy_ocid a region jsou deklarované a stojí ve skupině schématu, která není vidět: vyplní je Resource Manager.',
    example: 'visible: false',
    message: '„{{name}}“ není ve skryté skupině schématu. Dejte proměnnou do skupiny s visible: false.',
    messageUndeclared:
      'Kód nedeklaruje „{{name}}“, což vyplňuje Resource Manager. Deklarujte proměnnou a dejte ji do skryté skupiny schématu.',
  },
  'oracle/stack-schema-type': {
    title: 'Typy jsou takové, jaké schéma zná',
    explanation:
      'Typy jsou array, boolean, enum, integer, number, string, password, datetime, nebo zdroje, které začínají oci:.',
    example: 'type: oci:core:vcn:id',
    message: '„{{name}}“ má typ {{type}}, který stránka schématu neuvádí. Opravte typ.',
  },
};
