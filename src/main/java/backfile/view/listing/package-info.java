/** Listings: a printer for each output format, all of them streaming row by row. */
package backfile.view.listing;
