/** How a message names the order of a buyer, by language. */
export const orderWords: Readonly<Record<string, string>> = {
  de: 'Bestellung',
  en: 'Order',
  es: 'Pedido',
  fr: 'Commande',
  it: 'Ordine',
  ja: 'ご注文番号',
  nl: 'Bestelling',
  pl: 'Zamówienie',
  pt: 'Pedido',
  sv: 'Beställning',
  tr: 'Sipariş',
};
