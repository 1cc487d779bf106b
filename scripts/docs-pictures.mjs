// Takes the pictures of the documentation again.
//   npm run docs:pictures
import { takePictures } from "./docs/take-pictures.mjs";

await takePictures({ again: true });
