/** The one secret an account may need: its key's pass phrase, by the account's id, among the credentials. */
export const passPhraseKey = (account: string): string => `oracle.pass-phrase.${account}`;

export const githubTokenKey = (account: string): string => `github.token.${account}`;
