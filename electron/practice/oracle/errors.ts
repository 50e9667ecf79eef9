/** A refusal in the service's own terms: an HTTP status, a code, and a sentence. */
export class OracleError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export const missing = (field: string): OracleError =>
  new OracleError(400, 'MissingParameter', `The field ${field} is required and was not given.`);

export const invalid = (message: string): OracleError => new OracleError(400, 'InvalidParameter', message);

export const unreadable = (message: string): OracleError =>
  new OracleError(400, 'CannotParseRequest', message);

/** The service does not tell "not there" from "not yours". */
export const notFound = (what: string): OracleError =>
  new OracleError(404, 'NotAuthorizedOrNotFound', `Authorization failed, or there is no ${what}.`);

export const relatedNotFound = (field: string, what: string): OracleError =>
  new OracleError(
    400,
    'RelatedResourceNotAuthorizedOrNotFound',
    `The field ${field} names a ${what} that does not exist or that you may not use.`,
  );

export const incorrectState = (message: string): OracleError =>
  new OracleError(409, 'IncorrectState', message);

export const conflict = (message: string): OracleError => new OracleError(409, 'Conflict', message);

export const staleEtag = (): OracleError =>
  new OracleError(412, 'NoEtagMatch', 'The if-match header does not match the current etag of the resource.');
