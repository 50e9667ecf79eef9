/** The core's side of the contract: the one place where input is parsed and where what is thrown becomes a value. */
import type { z } from 'zod';
import { type Input, type MethodName, methods, type Output } from './methods.ts';
import { type ContractError, type Result, VitrineError } from './result.ts';

/** One handler a method: a missing one does not compile, in any host. */
export type Handlers = { readonly [M in MethodName]: (input: Input<M>) => Output<M> | Promise<Output<M>> };

export type Serve = (method: string, input: unknown) => Promise<Result<unknown>>;

/** @param report told of errors that no handler foresaw, with their stack, for the log. */
export function serve(handlers: Handlers, report: (method: string, error: unknown) => void): Serve {
  return async (name, input) => {
    if (!Object.hasOwn(methods, name)) {
      return { ok: false, error: { code: 'bad-input', message: `There is no method "${name}".` } };
    }
    const method = name as MethodName; // the line above proved it
    const parsed = methods[method].input.safeParse(input);
    if (!parsed.success) return { ok: false, error: badInput(method, parsed.error) };
    try {
      // The table ties input to handler by name, which the index type cannot carry through a union.
      const handler = handlers[method] as (input: unknown) => unknown;
      return { ok: true, value: await handler(parsed.data) };
    } catch (error) {
      if (error instanceof VitrineError) {
        const { code, message, details } = error;
        return { ok: false, error: details === undefined ? { code, message } : { code, message, details } };
      }
      report(method, error);
      const reason = error instanceof Error ? error.message : String(error);
      return { ok: false, error: { code: 'internal', message: `${method} failed unexpectedly: ${reason}` } };
    }
  };
}

function badInput(method: string, error: z.ZodError): ContractError {
  const issues = error.issues.map(
    (issue) => `${issue.path.map(String).join('.') || 'input'}: ${issue.message}`,
  );
  return {
    code: 'bad-input',
    message: `${method} was called with something it does not take: ${issues.join('; ')}.`,
    details: { issues },
  };
}
