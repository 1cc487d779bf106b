import { PolkuExplorer } from "@polku/viewer/react";
import { useState } from "react";
import network from "../../network.yaml?raw";

/** The question is the application's: its field changes the age, and what the reader asks in the explorer comes back. */
export function App() {
  const [address, setAddress] = useState("from=clinic&age=4");
  const [answer, setAnswer] = useState("");
  const [selected, setSelected] = useState<readonly string[]>([]);
  return (
    <>
      <h1>Family services of Mallila</h1>
      <label>
        Age:{" "}
        <input
          type="number"
          value={new URLSearchParams(address).get("age") ?? ""}
          min={0}
          max={17}
          onChange={(event) => setAddress(withAge(address, event.target.value))}
        />
      </label>
      <PolkuExplorer
        model={network}
        question={address}
        chrome="question"
        onQuestion={(asked) => setAddress(asked.address)}
        onAnswer={({ text }) => setAnswer(text)}
        onSelect={({ services }) => setSelected(services)}
      >
        The explorer is loading.
      </PolkuExplorer>
      <p>
        Answer: <output>{answer}</output>
      </p>
      <p>Selected: {selected.join(", ") || "nothing"}</p>
    </>
  );
}

/** The question with another age; with an empty one, of any age. */
function withAge(address: string, age: string): string {
  const fields = new URLSearchParams(address);
  if (age === "") fields.delete("age");
  else fields.set("age", age);
  return fields.toString();
}
