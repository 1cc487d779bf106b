// Events bubble: one listener hears every element of the page.
document.addEventListener("polku-answer", ({ detail }) => {
  document.querySelector("output").textContent = detail.text;
});
