/** The address that opens WhatsApp with a text ready to send, on a phone as on a computer. */

export const whatsAppWith = (text: string): string => `https://wa.me/?text=${encodeURIComponent(text)}`
