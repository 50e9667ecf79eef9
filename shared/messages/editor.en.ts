/** The editor of drafts, and that of terms. */
import type { Translated } from './catalogue.ts';

export const messages = {
  editor: {
    outline: 'Outline',
    form: 'Form',
    preview: 'Preview',
    actions: 'Draft',
    undo: 'Undo',
    redo: 'Redo',
    duplicate: 'Duplicate',
    togglePreview: 'Show or hide the preview',
    reviewPlan: 'Review plan',
    required: 'required',
    immutable: 'Cannot be changed any more: the marketplace has it.',
    choose: 'Choose',
    unknownChoice: '{{value}} (not one we know)',
    noNumber: 'This is not a number yet; the last one is kept.',
    wrongValue: 'What stands here does not fit this field. It is kept as it is until you clear it.',
    clearValue: 'Clear it',
    openFailed: 'The draft could not be opened.',
    missing: 'This draft is not here',
    missingHelp: 'It was removed, or never was in this workspace.',
    bringBack: 'Bring it back',
    toList: 'Go to the listings',
    unknownKind: 'This version cannot edit it',
    unknownKindHelp: 'The draft is a {{kind}}, which a newer version made. Nothing in it is changed.',
    readOnly: 'This workspace is read-only: you can read, copy and export everything, and change nothing.',
    unknownFields_one: 'One other field, kept as it is',
    unknownFields_other: '{{count}} other fields, kept as they are',
    unknownFieldsHelp: 'The marketplace or another program put them here. They travel along unchanged.',
    switch: { unset: 'Not set', yes: 'Yes', no: 'No' },
    counter: {
      plain_one: '{{count}} character',
      plain_other: '{{count}} characters',
      limit: '{{length}} of at most {{max}} characters',
      best: '{{length}} of at most {{max}} characters; up to {{best}} are shown best',
    },

    findings: 'Findings',
    nextFinding: 'Next finding',
    previousFinding: 'Previous finding',
    checking: 'Checking…',
    nothingWrong: 'Nothing to correct.',
    checklist: 'Only you can tell',
    wholeDraft: 'The draft',
    fix: 'Fix',
    fixAll: 'Fix all {{count}}',
    why: 'Why',
    example: 'For example:',
    remoteOnlyHere: 'the marketplace decides',
    remoteOnlyRules_one:
      '{{count}} rule is decided by the marketplace’s own check alone. Nothing found here is no promise that it will pass.',
    remoteOnlyRules_other:
      '{{count}} rules are decided by the marketplace’s own check alone. Nothing found here is no promise that it will pass.',
    remoteOnly: 'Only the marketplace can tell for certain.',
    checked: 'checked {{date}}',
    inferred: 'not documented, inferred {{date}}',

    stranded: {
      what: '{{field}} was changed elsewhere while you were writing. This is what you had:',
      refused: '{{field}} could not be kept: {{reason}} This is what you had:',
      cleared: '(nothing: you had cleared it)',
      use: 'Use mine',
      copy: 'Copy',
      drop: 'Discard mine',
    },

    history: {
      open: 'History',
      title: 'History',
      empty: 'Nothing has been changed yet.',
      undone: 'undone',
    },

    account: {
      title: 'Where to?',
      help: 'The plan shows every call before anything is sent.',
    },

    list: {
      add: 'Add to {{what}}',
      item: 'Number {{number}}',
      up: 'Move up',
      down: 'Move down',
      duplicate: 'Duplicate',
      remove: 'Remove',
      moved: 'Moved from {{from}} to {{to}} of {{count}}.',
    },

    picture: {
      choose: 'Choose a picture',
      chooseMany: 'Add pictures',
      replace: 'Replace',
      remove: 'Remove',
      dropHint: 'or drop or paste it here',
      uploading: 'Adding {{name}}',
      stop: 'Stop adding {{name}}',
      dismiss: 'Dismiss {{name}}',
      none: 'The picture is not there.',
      notPicture:
        '{{name}} is not a picture, whatever its name says: its bytes are {{type}}. Replace it with a PNG or JPEG.',
      broken: '{{name}} cannot be read as a picture. Export it again, then replace it.',
      huge: '{{name}} has {{width}} × {{height}} pixels, too many to show here. It is kept; a smaller one loads faster for customers.',
    },

    catalogue: {
      empty:
        'The catalogue of the marketplace is not here yet. Write the code, or connect an account to choose by name.',
      nothing: 'Nothing in the catalogue fits.',
      unknown: '{{code}} (not in the catalogue)',
    },

    reference: {
      /** What terms or an artifact made for a listing are called at first. */
      name: { listing: '{{name}}', terms: '{{name}} Terms Of Use', artifact: '{{name}} image' },
      open: 'Open',
      nothing: 'Nothing fits.',
      gone: 'Something that is not here any more ({{id}})',
    },
  },

  terms: {
    versions: 'Versions',
    versionName: 'Version {{number}}',
    nameOfVersion: 'Name of this version',
    active: 'active',
    none: 'No version yet. Write the first one.',
    newVersion: 'New version',
    newFromActive: 'New version from the active one',
    removeVersion: 'Remove',
    activate: 'Make “{{name}}” active',
    activateTitle: 'Make “{{name}}” the active version?',
    activateFirst: 'It becomes what customers accept.',
    activateInstead: 'Customers accept it from then on, instead of “{{previous}}”.',
    activateWhen: 'Here it counts at once. At the marketplace it changes when you send it.',
    usedBy_one: 'One listing uses these terms and moves with them:',
    usedBy_other: '{{count}} listings use these terms and move with them:',
    usedByNone: 'No listing uses these terms yet.',
    text: 'Text',
    placeholder: 'What a customer accepts before installing',
    words_one: '{{count}} word',
    words_other: '{{count}} words',
    compareWith: 'Compare with…',
    compared: 'From “{{from}}” to “{{to}}”.',
    same: 'Both have the same text.',
    tooUnlike: 'The two texts have too little in common to compare word by word.',
    differences: 'Differences',
  },
} as const;

export type EditorMessages = Translated<typeof messages>;
