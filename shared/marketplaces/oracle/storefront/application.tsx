/**
 * Oracle Cloud Marketplace's page and card of an application. Drawn from what the consumer API and the buyers'
 * pages name (ListingSummary and Listing, working with listings; checked 2026-11). No page gives a layout, so
 * what is not documented is marked where it stands.
 */
import { listingStorefront } from './listing.tsx';

export const applicationStorefront = listingStorefront('application');
