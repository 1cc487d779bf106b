/** What the sentences of most kinds have in common; the gaps are those of `slots.ts`. What stands in `[…]` can be left out. */
export const clauses = {
  fi: {
    client: "kun asiakas on täällä: {from}[, ikä: {age}][, kotikunta: {area}]",
    counting:
      "[, yhteyden laji: {via}][, siirtoja: {handoffs}][, vaiheita: {steps}][, lasketaan mukaan: {status}][, päivä: {at}]",
  },
  sv: {
    client: "en klient hos {from}[, ålder: {age}][, hemkommun: {area}]",
    counting: "[, via {via}][, med {handoffs}][, med {steps}][, räknas: {status}][, dag: {at}]",
  },
  en: {
    client: "a client who is at {from}[, is {age}][, lives in {area}]",
    counting: "[, by {via}][, with {handoffs}][, with {steps}][, counting what is {status}][, on {at}]",
  },
};
