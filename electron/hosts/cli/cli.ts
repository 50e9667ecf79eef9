/** The `vitrine` command: reads what was asked for and loads the one command that does it. */
import { Command, CommanderError, Option } from 'commander';
import { acts } from '../../../shared/domain/acts.ts';
import { VERSION } from '../version.ts';
import type { GlobalOptions } from './options.ts';
import { createOutput, EXIT, exitCodeOf, type Output, sentenceOf } from './output.ts';

/** What a command did, as the exit code. */
type Run<Args extends readonly unknown[]> = (
  context: { readonly options: GlobalOptions; readonly output: Output },
  ...args: Args
) => Promise<number>;

const program = new Command('vitrine')
  .description('Draft, validate, preview and publish marketplace listings.')
  .version(VERSION)
  .option('--workspace <dir>', 'the workspace folder')
  .option('--json', 'data as JSON on stdout, words on stderr')
  .option('--verbose', 'log to stderr as well')
  .exitOverride()
  .configureOutput({
    writeOut: (text) => void process.stdout.write(text),
    writeErr: (text) => void process.stderr.write(text),
  });

/** Global options work before and after the command's name. */
function doing<Args extends readonly unknown[]>(
  load: () => Promise<Run<Args>>,
): (...args: readonly unknown[]) => Promise<void> {
  return async (...all) => {
    const command = all.at(-1);
    const options = command instanceof Command ? command.optsWithGlobals<GlobalOptions>() : {};
    const output = createOutput(options.json === true);
    try {
      const run = await load();
      // commander hands over the arguments, the options and the command, as declared below.
      process.exitCode = await run({ options, output }, ...(all.slice(0, -1) as unknown as Args));
    } catch (error) {
      output.say(sentenceOf(error));
      process.exitCode = exitCodeOf(error);
    }
  };
}

function command(usage: string, description: string, under = program): Command {
  return under
    .command(usage)
    .description(description)
    .addOption(new Option('--workspace <dir>', 'the workspace folder').hideHelp())
    .addOption(new Option('--json', 'data as JSON on stdout').hideHelp())
    .addOption(new Option('--verbose').hideHelp());
}

/** What a plan is made of, for the commands that make one. */
const planning = (made: Command): Command =>
  made
    .option('--draft-only', 'bring the content there, without handing it to the reviewers')
    .option('--publish-on-approval', 'ask the marketplace to publish by itself')
    .option('--allow-internal-launches', 'let the marketplace’s own people launch it during the review')
    .option('--note <text>', 'a note to the reviewers')
    .addOption(
      new Option('--act <act>', 'instead of sending the draft: what to do with what is there').choices(acts),
    )
    .option('--package <version>', 'the package that the act is about')
    .option('--tenancy <ocids...>', 'for publish-private: who alone shall find it');

command('demo', 'the whole main job without a window, at the practice marketplace')
  .option('--out <dir>', 'where the preview files go')
  .action(doing(async () => (await import('./commands/demo.ts')).demo));
command('list', 'the listings of the workspace')
  .option('--family <family>', 'listing, terms or artifact', 'listing')
  .action(doing(async () => (await import('./commands/drafts.ts')).list));
command('new <kind>', 'a new draft: oracle.application, oracle.terms, oracle.artifact or datadog.tile')
  .option('--name <name>', 'what it is called')
  .option('--answer <question=answer...>', 'what the kind asks of a new draft, see docs/cli.md')
  .action(doing(async () => (await import('./commands/drafts.ts')).create));
command('import <folders...>', 'take folders of tiles in, each as a listing')
  .option('--link', 'keep each listing in step with its folder')
  .action(doing(async () => (await import('./commands/folders.ts')).importFolders));
command('sync <listings...>', 'take in what changed in the folders that listings are linked to')
  .option('--write', 'write back what the listing has otherwise')
  .action(doing(async () => (await import('./commands/folders.ts')).syncFolders));
command('export <listings...>', 'write tiles back as folders')
  .requiredOption('--out <dir>', 'where the folders go')
  .option('--replace', 'write over the files of a folder that is there')
  .action(doing(async () => (await import('./commands/folders.ts')).exportListings));
command('stack <folder-or-zip>', 'check the Terraform files of a stack, or take them into an artifact')
  .option('--into <artifact>', 'the artifact whose files they become')
  .option('--name <name>', 'a new artifact with these files')
  .option('--zip <file>', 'write the ZIP that would be sent; the same files give the same bytes')
  .action(doing(async () => (await import('./commands/stack.ts')).stack));
command('edit <listing> <field> <value>', 'set one field; a value of @FILE brings in a file').action(
  doing(async () => (await import('./commands/drafts.ts')).edit),
);
command('validate <listings...>', 'check listings, or folders of tiles, against the marketplace’s rules')
  .addOption(
    new Option('--format <format>', 'how to print findings')
      .choices(['text', 'json', 'sarif', 'junit'])
      .default('text'),
  )
  .option('--links', 'follow the links of listings first: those that lead nowhere are findings')
  .option('--base <dir>', 'the repository as its base branch has it: what may not change is compared with it')
  .action(doing(async () => (await import('./commands/validate.ts')).validate));
command('preview <listing>', 'write the storefront card and page as files')
  .requiredOption('--out <dir>', 'where the files go')
  .option('--png', 'as pictures, too')
  .addOption(new Option('--theme <theme>').choices(['light', 'dark']).default('light'))
  .action(doing(async () => (await import('./commands/preview.ts')).preview));
planning(command('plan <listing>', 'every call that would bring the marketplace to the draft'))
  .requiredOption('--account <account>', 'an account’s id or name')
  .option('--out <file>', 'write the plan to a file, to be approved and submitted later')
  .action(doing(async () => (await import('./commands/submit.ts')).plan));
planning(command('submit <listing>', 'send a listing, or act on one that is there'))
  .requiredOption('--account <account>', 'an account’s id or name')
  .option('--plan <file>', 'exactly this plan')
  .option('--yes', 'plan it now and send that')
  .option('--confirm <listing>', 'for --act delete: the listing once more')
  .action(doing(async () => (await import('./commands/submit.ts')).submit));
command('status <listing>', 'where a listing stands, and what happened to it')
  .option('--account <account>', 'an account’s id or name')
  .option('--refresh', 'read it at the marketplace first')
  .action(doing(async () => (await import('./commands/status.ts')).status));
command('take-over <listing>', 'work on from the new revision that somebody opened at the marketplace')
  .option('--account <account>', 'an account’s id or name')
  .action(doing(async () => (await import('./commands/take-over.ts')).takeOver));
command('packages <listing>', 'the packages of a listing at the marketplace, and what may be done with each')
  .option('--account <account>', 'an account’s id or name')
  .action(doing(async () => (await import('./commands/submit.ts')).packages));
command('publish <listing>', 'make an approved listing public')
  .option('--account <account>', 'an account’s id or name')
  .action(doing(async () => (await import('./commands/status.ts')).publish));
for (const [topic, description] of [
  ['leads', 'who asked to be contacted about a listing'],
  ['instances', 'what customers launched, over the last three months'],
  ['disbursements', 'what was paid, over the last three months'],
  ['work-requests', 'what the marketplace is doing or did, with its errors and logs'],
] as const)
  command(`${topic} [account]`, description)
    .option('--csv', 'as a table for spreadsheets')
    .option('--offline', 'what was read last, without asking the marketplace')
    .option('--search <words>', 'only those with these words in them')
    .option('--where <field=value...>', 'only those with this value')
    .option('--forget', 'delete what is kept of them on this machine')
    .action(doing(async () => (await import('./commands/insight.ts')).insight(topic)));
const handoff = program
  .command('handoff')
  .description('what a marketplace takes only in its own web pages, step by step');
const guided = (usage: string, description: string): Command =>
  command(usage, description, handoff)
    .option('--account <account>', 'an account’s id or name')
    .option('--listing <listing>', 'for a guide about one listing');
guided('list', 'the guides of the accounts, or of one listing at an account').action(
  doing(async () => (await import('./commands/handoff.ts')).list),
);
guided('show <guide>', 'every step, with the values to copy and what was said').action(
  doing(async () => (await import('./commands/handoff.ts')).show),
);
guided('note <guide> <step> <values...>', 'keep what was brought back, as ASK=VALUE').action(
  doing(async () => (await import('./commands/handoff.ts')).note),
);
guided('tick <guide> <step>', 'say that a step is done')
  .option('--value <ask=value...>', 'what was brought back')
  .action(doing(async () => (await import('./commands/handoff.ts')).tick));
guided('untick <guide> <step>', 'take back that a step is done').action(
  doing(async () => (await import('./commands/handoff.ts')).untick),
);
command('verify [listings...]', 'whether the timelines are whole; of every draft by default').action(
  doing(async () => (await import('./commands/verify.ts')).verify),
);
command('serve', 'the window in a browser, over loopback')
  .option('--port <port>', 'the port; any free one by default', Number)
  .action(doing(async () => (await import('./commands/servers.ts')).serve));
command('practice', 'the practice marketplace alone, until it is ended')
  .option('--port <port>', 'the port; any free one by default', Number)
  .option('--state <dir>', 'the folder of its state')
  .option('--faults <file>', 'faults to play, as JSON')
  .action(doing(async () => (await import('./commands/servers.ts')).practice));

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? EXIT.fine : EXIT.wrongUse;
}
