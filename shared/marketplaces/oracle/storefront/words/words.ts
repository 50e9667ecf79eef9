/**
 * The storefront's own words in the content's language. Oracle documents the English ones of the buttons and of
 * the pricing types; the others, and every translation, are ours, and the preview says so.
 */
export interface Words {
  readonly buttons: {
    readonly launchInstance: string;
    readonly launchStack: string;
    readonly exportPackage: string;
    readonly getApp: string;
  };
  readonly pricing: {
    readonly title: string;
    readonly free: string;
    readonly byol: string;
    readonly paid: string;
    readonly freeNote: string;
    readonly byolNote: string;
    readonly paidNote: string;
    readonly policy: string;
    readonly perInstance: string;
    readonly perOcpu: string;
    readonly perOcpuMinimum: string;
    readonly perInstanceMonth: string;
    readonly monthly: string;
    readonly quarterly: string;
    readonly yearly: string;
  };
  readonly packageTypes: {
    readonly machineImage: string;
    readonly stack: string;
    readonly containerImage: string;
    readonly helmChart: string;
    readonly saas: string;
  };
  readonly tabs: {
    readonly label: string;
    readonly overview: string;
    readonly usage: string;
    readonly packages: string;
    readonly support: string;
    readonly provider: string;
  };
  readonly lead: {
    readonly request: string;
    readonly demo: string;
    readonly training: string;
    readonly firstName: string;
    readonly lastName: string;
    readonly company: string;
    readonly notes: string;
    readonly send: string;
    readonly leadsTo: string;
  };
  readonly service: {
    readonly contact: string;
    readonly products: string;
    readonly industries: string;
    readonly professionals: string;
    readonly regions: string;
    readonly customers: string;
    readonly services: string;
    /** By Oracle's codes. */
    readonly types: Readonly<Record<string, string>>;
    readonly regionNames: Readonly<Record<string, string>>;
  };
  readonly screenshots: string;
  readonly videos: string;
  readonly instructions: string;
  readonly systemRequirements: string;
  readonly about: string;
  readonly version: string;
  readonly released: string;
  readonly releaseNotes: string;
  readonly type: string;
  readonly categories: string;
  readonly languages: string;
  readonly keywords: string;
  readonly rover: string;
  readonly isDefault: string;
  readonly securityUpdates: string;
  readonly terms: string;
  readonly termsFirst: string;
  readonly contacts: string;
  readonly links: string;
  readonly documents: string;
  readonly phone: string;
  readonly email: string;
  readonly subject: string;
  readonly accept: string;
  readonly agree: string;
  readonly cancel: string;
}
