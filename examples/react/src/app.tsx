import { PolkuExplorer } from "@polku/viewer/react";
import { useState } from "react";
import network from "../../network.yaml?raw";

/** The age is the application's; what the reader asks in the explorer comes back by its events. */
export function App() {
  const [age, setAge] = useState(4);
  const [answer, setAnswer] = useState("");
  const [selected, setSelected] = useState<readonly string[]>([]);
  return (
    <>
      <h1>Family services of Mallila</h1>
      <label>
        Age:{" "}
        <input
          type="number"
          value={age}
          min={0}
          max={17}
          onChange={(event) => setAge(event.target.valueAsNumber)}
        />
      </label>
      <PolkuExplorer
        model={network}
        question={`from=clinic&age=${age}`}
        chrome="question"
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
