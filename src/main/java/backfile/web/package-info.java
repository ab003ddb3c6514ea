/** What leaves this machine: opening an address in a browser. */
package backfile.web;
