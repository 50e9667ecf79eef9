/** manifest.json. */
export const messages = {
  'datadog/manifest-version': {
    title: 'The manifest is version 2.0.0',
    explanation: 'Every live tile is. Version 1 is still read, but its fields have other names.',
    example: '"manifest_version": "2.0.0"',
    message: 'The manifest says version {{version}}. Live tiles are all 2.0.0.',
  },
  'datadog/required-fields': {
    title: 'The manifest has every field that Datadog needs',
    explanation: 'Datadog’s own check refuses a manifest without them, in a nested list without lines.',
    example: 'tile.title, author.homepage',
    message: '{{field}} is not filled in. Datadog refuses the manifest without it.',
  },
  'datadog/assets-key': {
    title: 'assets is there, even if empty',
    explanation: 'Since 2023-10 Datadog refuses a manifest without the key.',
    example: '"assets": {}',
    message: 'There is no “assets”. It has to be there, as {} for a tile without any.',
  },
  'datadog/field-types': {
    title: 'Every field is of its type',
    explanation: 'Datadog’s check refuses a number in quotes as well as a text without.',
    example: '"source_type_id": 10025',
    message: '{{field}} is of the wrong type.',
    messageText: '{{field}} has to be a text in quotes.',
    messageBoolean: '{{field}} has to be true or false, without quotes.',
    messageInteger: '{{field}} has to be a whole number, without quotes.',
    messageList: '{{field}} has to be a list in [ ].',
    messageObject: '{{field}} has to be an object in { }.',
    messageTexts: '{{field}} has to be a list of texts.',
  },
  'datadog/public-website': {
    title: 'The tile has a page on the documentation site',
    explanation: 'With false there is no public page. Once true, it may not go back to false.',
    example: '"display_on_public_website": true',
    message:
      'This tile will have no page on docs.datadoghq.com. Set this to true if it should; it cannot be taken back.',
  },
  'datadog/app-uuid': {
    title: 'app_uuid is a UUID',
    explanation: 'It is made once, is unique, and never changes after the first merge.',
    example: '7d1c0f3e-5a84-4a53-9d4e-0b1a2c3d4e5f',
    message: '{{id}} is not a UUID. Make one anew if the tile was never merged.',
  },
  'datadog/app-id-form': {
    title: 'app_id is kebab-case',
    explanation:
      'Small letters, digits and hyphens, beginning with a letter, at most 255. In the Marketplace it is partner, hyphen, product.',
    example: 'tern-mail',
    message: '{{id}} is not in kebab-case: small letters, digits and hyphens, beginning with a letter.',
  },
  'datadog/app-id-folder': {
    title: 'app_id goes with the folder',
    explanation: '247 of 262 live tiles have the folder’s name with hyphens for underscores.',
    example: 'Folder tern_mail, app_id tern-mail',
    message:
      'The folder is {{folder}}, so one would look for {{expected}}; the tile says {{id}}. That is allowed, and cannot be changed after the first merge.',
  },
  'datadog/immutable-fields': {
    title: 'Identities stay as they were merged',
    explanation:
      'app_id, app_uuid, source_type_name and vendor_id may not change once the tile is on the base branch.',
    example: 'A new product is a new tile',
    message: '{{field}} was {{before}} on the base branch and may not change. Put it back.',
    messageRead:
      '{{field}} was {{before}} in {{repository}}, as read on {{readAt}}, and may not change once it is there. Put it back.',
  },
  'datadog/immutable-names': {
    title: 'Short names of assets stay',
    explanation:
      'The names of dashboards, monitors and saved views are keys: more may come, none may go or be renamed.',
    example: '"Tern Overview": "assets/dashboards/…"',
    message: '“{{name}}” is on the base branch and missing here. Names may be added, not removed or renamed.',
    messageRead:
      '“{{name}}” is in {{repository}}, as read on {{readAt}}, and missing here. Names may be added, not removed or renamed.',
  },
  'datadog/empty-assets': {
    title: 'No empty lists of monitors or saved views',
    explanation: 'Datadog’s check refuses {} there, although the old scaffold wrote it.',
    example: 'Leave the key out',
    message: '{{field}} is empty, which Datadog refuses. Leave the key out.',
  },
  'datadog/asset-names': {
    title: 'Dashboards have plain short names',
    explanation:
      'They begin with a letter and have at most 255 letters, digits, spaces, hyphens or underscores.',
    example: 'Tern Overview',
    message: '“{{name}}” is no short name: it has to begin with a letter and be at most 255 characters long.',
  },
  'datadog/author-homepage': {
    title: 'The homepage is a web address',
    explanation: 'The page of the tile links to it.',
    example: 'https://tern.example',
    message: '{{url}} is not a web address. Begin it with https://.',
  },
  'datadog/author-homepage-https': {
    title: 'The homepage uses https',
    explanation: 'Three live tiles still have http.',
    example: 'https://tern.example',
    message: 'The homepage begins with http://. Visitors are warned of such pages.',
  },
  'datadog/author-emails': {
    title: 'Addresses are e-mail addresses in ASCII',
    explanation: 'Customers write to support_email; subscriptions and cancellations go to sales_email.',
    example: 'support@tern.example',
    message: '{{email}} is not an e-mail address.',
    messageAscii: '{{email}} has characters beyond ASCII, which Datadog does not take.',
  },
  'datadog/author-sales-email': {
    title: 'There is an address for sales',
    explanation: 'Datadog’s check asks for it; two live tiles have none.',
    example: 'sales@tern.example',
    message: 'author.sales_email is not filled in. Datadog asks for it.',
  },
  'datadog/resources': {
    title: 'Resources are typed links',
    explanation: 'Each has the type blog, documentation or other, and a web address.',
    example: '{"resource_type": "blog", "url": "https://…"}',
    message: '“{{type}}” is no type of resource. Choose blog, documentation or other.',
    messageUrl: 'This resource has no web address.',
  },
  'datadog/integration-block': {
    title: 'A tile without data has no integration block',
    explanation: 'Datadog asks to leave assets.integration out altogether where nothing is sent.',
    example: '"assets": {"dashboards": {…}}',
    message: 'assets.integration is empty. Leave it out when the tile sends no data.',
  },
  'datadog/remote-schema': {
    title: 'Datadog’s own check has the last word',
    explanation:
      'The schema of the manifest is kept at Datadog and runs on the pull request only. No tool outside can run it.',
    example: 'No problem found here is not the same as accepted there',
    message:
      'Datadog checks the manifest again on the pull request, by a schema that is not public. What is said here is everything published.',
  },
  'datadog/public-website-back': {
    title: 'A tile that is public stays public',
    explanation: 'Once display_on_public_website is true on the base branch it may not become false again.',
    example: '"display_on_public_website": true',
    message: 'On the base branch display_on_public_website is true; it may not go back to false.',
  },
  'datadog/base-compared': {
    title: 'What may not change was compared with the base branch',
    explanation:
      'app_id, app_uuid, the source type, the vendor and the short names of assets stay for ever once they are merged. The published version of this tile is not known here, so nobody compared.',
    example: 'vitrine validate tern_mail --base ../integrations-extras',
    message:
      'Is this tile new? Its published version is not known here, so fields that may not change were not compared.',
  },
  'datadog/oauth-leftover': {
    title: 'The manifest has no empty oauth',
    explanation:
      'It is left over from the first form of version 2. OAuth clients are named under assets.oauth.',
    example: '"assets": {"oauth": "assets/oauth_clients.json"}',
    message: 'The empty oauth object means nothing any more. Take it away.',
  },
} as const;
