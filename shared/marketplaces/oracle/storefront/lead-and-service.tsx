/**
 * The page and card of a listing that brings leads, and of a service. That a form takes the lead and leads on to a
 * download is said by the API's models; how either page looks is said nowhere, and marked so.
 */
import { listingStorefront } from './listing.tsx';

export const leadGenerationStorefront = listingStorefront('lead-generation');
export const serviceStorefront = listingStorefront('service');
