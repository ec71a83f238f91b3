// The room's code stands in the folders beside this file.
