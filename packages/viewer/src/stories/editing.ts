/** The writing of stories, loaded when it is first needed. */
import "./story-editor.js";

export { writeStory } from "./edit-story.js";
