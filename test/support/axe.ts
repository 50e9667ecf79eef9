import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Legacy mode looks into no frames of other origins, of which there are none, and opens no page of its own each time. */
export const axeOn = (page: Page): AxeBuilder => new AxeBuilder({ page }).setLegacyMode();
