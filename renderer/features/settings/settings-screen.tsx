/** How the window looks and speaks, which workspace this is, what this host can do. */
import { SegmentedControl, useMantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Language, languages } from '../../../shared/messages/index.ts';
import { changeLanguage, currentLanguage } from '../../app/i18n.ts';
import { WorkspaceFacts } from './workspace-facts.tsx';
import './settings.css';

/** Each in its own words, for whoever cannot read the present one. */
const languageNames: Readonly<Record<Language, string>> = { en: 'English', fr: 'Français', cs: 'Čeština' };
const schemes = ['light', 'dark', 'auto'] as const;
const schemeWords = { light: 'light', dark: 'dark', auto: 'system' } as const;

export function SettingsScreen() {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <div className="v-settings">
      <section aria-labelledby="settings-appearance">
        <h2 id="settings-appearance">{t('settings|appearance')}</h2>
        <div className="v-setting">
          <span id="settings-theme">{t('settings|theme')}</span>
          <SegmentedControl
            aria-labelledby="settings-theme"
            value={colorScheme}
            onChange={(chosen) => setColorScheme(schemes.find((scheme) => scheme === chosen) ?? 'auto')}
            data={schemes.map((scheme) => ({ value: scheme, label: t(`settings|${schemeWords[scheme]}`) }))}
          />
        </div>
        <div className="v-setting">
          <span>
            <span id="settings-language">{t('settings|language')}</span>
            <small>{t('settings|languageHelp')}</small>
          </span>
          <SegmentedControl
            aria-labelledby="settings-language"
            value={currentLanguage()}
            onChange={(chosen) => {
              const language = languages.find((each) => each === chosen);
              if (language !== undefined) void changeLanguage(language);
            }}
            data={languages.map((language) => ({ value: language, label: languageNames[language] }))}
          />
        </div>
      </section>
      <WorkspaceFacts />
    </div>
  );
}
