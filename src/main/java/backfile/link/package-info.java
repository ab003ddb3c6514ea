/** Source links and addresses as pure functions; nothing here touches the network. */
package backfile.link;
