/** Every page stays where it is, whoever made it; links to the outside open outside. */
import { app } from 'electron';
import { openOutside } from './open-outside.ts';
import { mayNavigate } from './policies.ts';

export function setupNavigation(): void {
  app.on('web-contents-created', (_created, contents) => {
    contents.on('will-frame-navigate', (details) => {
      if (mayNavigate(details.url, details.isMainFrame)) return;
      details.preventDefault();
      if (details.isMainFrame) openOutside(details.url);
    });
    contents.on('will-redirect', (details) => {
      if (!mayNavigate(details.url, details.isMainFrame)) details.preventDefault();
    });
    contents.on('will-attach-webview', (details) => details.preventDefault());
    contents.setWindowOpenHandler(({ url }) => {
      openOutside(url);
      return { action: 'deny' };
    });
  });
}
