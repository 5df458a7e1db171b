/**
 * Given names of many languages, by the sex that most bearers have (no claim about anyone). From the locale data of
 * Faker (MIT), US census and social security counts (public domain) and name lists under CC0; those that are met as
 * given names in public-domain news and reports.
 */
export const femaleNames = `
Aaliyah Abbie Abby Abigail Abril Ada Adela Adelaida Adele Adelina Adeline Adina Adriana Adrienne Agata Agatha
Agathe Agnes Agnieszka Agnès Agustina Aida Aileen Aimee Aina Aisha Alana Alba Albertina Albertine Albina
Alejandra Aleksandra Alena Alessandra Alessia Alexa Alexandra Alexia Alice Alicia Alida Alina Aline Alisa Alisha
Alison Alix Alla Allison Alma Alondra Alva Alyssa Amalia Amalie Amanda Amandine Amani Amaya Amber Amelia Amelie
Amina Amira Amparo Amy Amélie Ana Anabel Anabela Anastasia Anaïs Andra Andrea Andrée Aneta Anette Angela
Angelica Angelika Angelina Angeline Angie Angèle Angélica Angélique Anica Anika Anisa Anissa Anita Anja Anka
Anke Ann Anna Annabella Annabelle Annalise Annamaria Anne Anneli Annelies Anneliese Annemarie Annetta Annette
Annick Annie Annika Anny Anouk Antoinette Antonella Antonia Antonietta Antonina Araceli Aria Ariadna Ariana
Ariane Arlette Ashlee Ashleigh Asta Astrid Audrey Aura Aurelia Aurora Aurore Aurélie Ava Aya Ayla Aylin Ayse
Barbara Beata Beatrice Beatrix Beatriz Belinda Bella Benita Bente Berit Bernadette Bernarda Berta Bertha Berthe
Beth Bethany Bettina Betty Beverley Bianca Bianka Birgit Birgitta Blanca Blanka Božena Branka Brenda Briana
Brianna Bridget Brigid Brigitta Brigitte Britt Britta Brooke Brooklyn Bruna Bárbara Béatrice Caitlin Caitlyn
Calista Camila Camilla Camille Cara Caren Carin Carina Carine Carla Carlota Carly Carmel Carmela Carmen Carol
Carola Carole Carolin Carolina Caroline Carolyn Carrie Casandra Cassandra Cassie Catalina Catarina Caterina
Catharina Catherine Cathleen Cathrine Cathy Cecilia Celia Celina Celine Chantal Chantelle Charlene Charline
Charlotta Charlotte Chelsea Chelsey Cherie Cheryl Cheyenne Chiara Chloe Chloé Christa Christel Christelle
Christiana Christiane Christin Christina Christine Ciara Cindy Cinthia Claire Clara Clare Clarisa Clarissa
Claudette Claudia Claudine Clementina Clotilde Clémence Colette Colleen Collette Concetta Conny Constance
Constanza Consuela Consuelo Cora Coralie Corina Corine Corinna Corinne Cornelia Courtney Cristina Cynthia Cécile
Célia Célina Céline Dafne Dagmar Dagny Dalia Damaris Dana Danica Daniela Daniella Danielle Danijela Danièle
Daphne Daria Dayana Debbie Debora Deborah Debra Delfina Delia Delphine Demi Denisa Denise Desiree Deyanira Diana
Diane Dianne Dilara Dina Dolores Domenica Dominga Dominique Donna Dora Dorcas Doreen Dorina Dorine Doris Dorota
Dorothea Dorothy Dorothée Dragica Dulce Débora Ebba Ebony Eda Edda Edel Edita Edith Edna Eileen Eilish Ela
Elaine Elba Eleanor Elena Eleonora Eleonore Eliana Eliane Elif Elin Elina Eline Elisa Elisabet Elisabeth Elise
Eliza Elizabeth Elke Ella Ellen Ellie Elly Elma Elna Elodie Elsa Elsie Elva Elvia Elvira Elza Eléonore Ema
Emanuela Emelina Emilia Emilie Emily Emine Emma Emmanuelle Emmy Enya Erica Erika Erin Erna Ernestina Ernestine
Esmeralda Esperanza Estefanía Estela Estella Estelle Ester Esther Estrella Ethel Etta Eugenia Eunice Eva Evelin
Evelina Eveline Evelyn Evelyne Evi Evie Evita Evy Ewa Fabia Fabiana Fabienne Fabiola Fanny Farah Fatima Fatma
Faye Felicia Felicitas Fernanda Fernande Filippa Filomena Fiona Flavia Flor Flore Florence Florencia Florentina
Florina Frances Francesca Francine Francisca Franziska Françoise Freya Frida Frieda Frédérique Gabriela
Gabriella Gabrielle Gail Gaëlle Gemma Geneviève Genoveva Georgette Georgina Geraldine Gerda Germaine Gertrud
Gertrude Ghislaine Giada Gianna Gilberte Gilda Gillian Gina Ginette Giovanna Gisela Gisèle Gitte Giulia Giuliana
Giuseppina Gladys Glenda Gloria Gordana Graciela Graziella Greta Grete Griselda Gudrun Guillermina Gunhild
Géraldine Gülay Habiba Hailey Haley Halima Hana Hanna Hannah Hanne Hannelore Harriet Hayley Hazel Heather Hedda
Hedwig Heidi Heidy Helen Helena Helga Helma Henrietta Henriette Hermine Herminia Herta Hertha Hilary Hilda Hilde
Hildegard Hilma Hollie Hortense Hortensia Huguette Hulda Hélène Ida Ilona Ilse Imelda Ina Inaya Ines Inez Inga
Inge Ingeborg Inger Ingrid Inès Inés Ira Irena Irene Irina Iris Irène Isa Isabel Isabela Isabell Isabella
Isabelle Isis Isobel Iva Ivana Iveta Ivona Ivonne Ivy Jacinta Jacqueline Jade Jael Jamila Jana Jane Janet Janice
Janina Janine Janna Janne Jaqueline Jasmin Jasmina Jasmine Jayne Jazmín Jeanette Jeanine Jeanne Jeannette
Jeannine Jelena Jemma Jenifer Jenna Jenni Jennifer Jenny Jessica Jessie Jill Jillian Jimena Jo Joana Joanna
Joanne Jocelyn Jocelyne Jodi Jodie Jody Johana Johanna Johanne Jolanda Jolene Jonna Josefa Josefina Josefine
Josephine Josette Josiane Josée Joséphine Jovita Joëlle Juana Juanita Judith Judy Julia Juliana Juliane Julianna
Julie Julieta Juliette Julijana Justina Justine Júlia Kaitlin Kaitlyn Kaja Kamila Karen Karin Karina Karine
Karla Karolina Karoline Karolína Kata Katalin Katarina Katarzyna Kate Katelyn Katerina Katharina Katharine
Katherin Katherine Kathleen Kathryn Kathy Kati Katia Katie Katja Katrin Katy Kayla Kaylee Kayleigh Kellie Kelsey
Kendra Kerri Kerstin Khadija Kiara Kimberley Kimberly Kira Kirsten Kirstin Kirsty Klara Klaudia Klára Krista
Kristi Kristin Kristina Kristine Kristy Krystal Kyara Kylie Kyra Laetitia Laila Lana Lara Larissa Laura Laure
Laureen Lauren Laurence Laurie Lavinia Layla Lea Leah Leana Leandra Leanne Leena Leila Lena Lene Leni Leona
Leonie Leonor Leonora Leontina Lesley Leticia Letizia Leyla Lia Liana Lidia Lidija Ligia Lila Lili Lilia Lilian
Liliana Liliane Lilla Lilli Lillian Lilly Lily Lina Linda Lindsey Linn Linnea Lisa Lisbeth Lise Liselotte
Lisette Liv Livia Liz Liza Ljiljana Ljubica Ljudmila Lois Lola Lolita Loredana Lorena Lorenza Loretta Lorna
Lorraine Lotta Lotte Louisa Louise Lourdes Luana Lucette Luciana Lucie Lucienne Lucila Lucinda Lucía Ludivine
Ludmila Luisa Luise Luna Luz Lydia Lydie Lynda Léa Léonie Mabel Mackenzie Madeleine Madeline Madison Maeve
Magali Magda Magdalena Magdalene Maia Maida Maira Maite Maja Malena Malgorzata Malika Malin Manda Mandy Manon
Manuela Marcela Marcelina Marcella Marcelle Marcia Mare Maren Margaret Margareta Margarete Margaretha Margarita
Margaux Margit Margot Margret Marguerite Mari Maria Mariah Mariam Mariana Mariann Marianna Marianne Maribel
Marica Maricela Marie Mariela Mariella Marielle Marietta Mariette Marija Marijana Marika Marilyn Marina Marion
Marisa Marisela Marisol Marissa Marit Marita Maritza Marjorie Marleen Marlen Marlene Marlies Marlène Marta
Martha Marthe Martina Martine Mary Maryam Maryline Maryse María Mathilda Mathilde Matilda Matilde Maud Maude
Maura Maureen Maurine Maya Mayra Mayte Megan Meghan Melania Melanie Melina Melinda Melisa Melissa Mercedes Mette
Mia Micaela Michaela Micheline Michelle Michèle Mihaela Mikaela Mikayla Mila Milagros Milda Milena Milica Milka
Milla Millicent Mina Minerva Minna Mira Miranda Mireille Mirella Mireya Miriam Mirja Mirjam Mirjana Miroslava
Moira Molly Mona Monica Monika Monique Morena Morgane Muriel Murielle Mya Myriam Mária Mélanie Mélissa Mónica
Nada Nadia Nadine Nadja Nadège Nana Nancy Nanna Naomi Natacha Natalia Natalie Nataly Natascha Natasha Nataša
Nathalie Natividad Nela Nelly Nevenka Niamh Nichole Nicole Nidia Nika Nikita Nikki Nikolina Nilda Nina Noelia
Noemi Noemí Nora Norma Nova Noémie Noëlle Octavia Océane Oda Odette Odile Ofelia Olena Olga Oliva Olivia Ornella
Otilia Ottilia Paige Paloma Pamela Paola Pascale Patricia Patrizia Patrícia Paula Paulette Paulina Pauline Peggy
Penelope Perla Petra Philomena Phoebe Phyllis Pilar Polly Priscila Priscilla Pénélope Pía Rachael Rachel
Rachelle Rafaela Ragna Ragnhild Rahel Ramona Randi Rania Raphaela Raquel Raymonde Rebeca Rebecca Rebeka Rebekah
Rebekka Regina Reina Rena Renata Renee Renáta Renée Rhonda Ria Robyn Rocío Romaine Romana Romina Romy Ronja Rosa
Rosalba Rosalia Rosalie Rosanna Rosaria Rosemarie Rosemary Rosie Rosina Rosita Roxana Roxane Roza Ruby Ruth
Sabina Sabine Sabrina Sally Salma Salome Salomé Samanta Samantha Samira Sandra Sandrine Sandy Sanja Sanna Sanne
Sara Sarah Sarina Sasha Saskia Scarlett Selena Selina Serafina Serena Shana Shania Shauna Sheena Sheila Shelley
Sheree Shirley Sienna Signe Sigrid Silja Silke Silvana Silvia Simona Simone Simonne Sina Sinead Siobhan Siv
Slavica Socorro Sofie Sofía Solange Soledad Solveig Sonia Sonja Sonya Sophia Sophie Soraya Stacey Stacy
Stanislava Stefani Stefania Stefanie Stella Stephanie Stéphanie Susan Susana Susann Susanna Susanne Suzana
Suzanne Svea Svenja Svetlana Sylvia Sylviane Sylvie Sára Tabitha Tamara Tami Tammy Tania Tanja Tanya Tara
Tatiana Tatjana Teodora Teresa Terri Tess Tessa Thea Thelma Theodora Theres Theresa Therese Theresia Thi Thérèse
Tia Tiffany Timea Tina Tiziana Tonya Tori Tove Tracey Tracy Ulla Ulrike Una Ursula Valentina Valeria Valerie
Valérie Vanda Vanesa Vanessa Vera Verena Veronica Veronika Verónica Vesna Vicki Vicky Vida Viktoria Vilma
Vincenza Viola Violet Violeta Violetta Violette Virginie Vivian Viviana Viviane Vivien Vivienne Vlasta Véronique
Wanda Wendy Whitney Winnie Xenia Ximena Xiomara Yara Yasmin Yasmina Yasmine Yesenia Yolanda Yolande Yuliana
Yvette Yvonne Zahra Zara Zdenka Zelma Zeynep Zita Zoe Zoey Zora Zoé Zuzana Ángela Åse Édith Élisabeth Élise
Élodie Éléonore Émilie Úrsula
`
export const maleNames = `
Aaron Abdul Abdullah Abel Abelardo Abraham Achille Achim Adalberto Adam Adem Aditya Adnan Adolf Adolfo Adrian
Adriano Adrien Adrián Adán Agustin Agustín Ahmad Ahmed Ahmet Aidan Aiden Alain Alan Albert Alberto Albin Aldo
Alejandro Aleksandar Aleksander Alen Alessandro Alessio Alex Alexander Alexandre Alf Alfons Alfonso Alfred
Alfredo Ali Alistair Allan Alois Alonso Alphonse Alvaro Alvin Alwin Amador Amin Amir Amos Anas Anders Andre
Andreas Andrei Andrej Andres Andrew Andrzej André Andrés Andy Angelo Angus Anthony Anto Antoine Anton Antonino
Antonio Antonius Antony Aníbal Ari Arif Armand Armando Armin Arnaud Arne Arno Arnold Arnulfo Aron Arsenio Arthur
Artur Arturo Attila Auguste Augustin Augusto Aurel Aurelio Axel Ayoub Barry Bart Basil Bastian Beau Ben Benedict
Benedikt Benito Benjamin Benjamín Benny Benoît Bernabé Bernard Bernardo Bernd Bernhard Bert Bertram Bertrand
Bilal Bill Billy Birger Bjorn Björn Blas Bob Bobby Bogdan Boris Brad Bradley Brandon Branko Brayan Brendan Brent
Brett Brian Bruce Bruno Bryan Caleb Callum Calogero Calvin Camilo Carl Carlo Carlos Carmelo Carsten Cas Casper
Cecil Cedric Celestino Cesar Charles Charly Che Chris Christian Christof Christoph Christophe Christopher
Cipriano Ciro Claudio Claus Clayton Clemens Clement Clemente Clifford Clive Cody Cole Colin Collin Connor Conor
Conrad Constantin Corey Cornel Cornelio Cornelius Cory Craig Cristian Cristiano Cristobal Curt Curtis Cyril
Cédric César Dale Dalibor Damian Damien Damir Damián Damjan Damon Dan Daniel Daniele Danijel Danilo Danny Dante
Dany Darin Dario Darius Darko Darrell Darren Darrin Darryl Daryl Darío Dave David Dean Declan Dejan Denis Dennis
Derek Derick Derrick Desmond Devin Didier Diego Dieter Dillon Dimitri Dimitrios Dino Diogo Dion Dirk Domenico
Domingo Dominic Dominik Don Donal Donald Donato Douglas Dragan Duncan Dušan Dwayne Dylan Eddie Eddy Edgar Edgard
Edgardo Edison Edmond Edmund Edouard Eduard Eduardo Edvard Edward Edwin Egon Einar Eldon Elias Elie Elijah Elio
Eliseo Elliot Elmar Elmer Eloy Elton Elvin Elvis Elías Emerson Emil Emile Emilian Emiliano Emilio Emin Emmanuel
Emmet Emmett Enrico Enrique Enzo Erasmo Eric Erich Erick Erik Erkan Erling Ernest Ernesto Ernst Ervin Erwin
Esteban Ethan Etienne Eugen Eugene Eugenio Eugène Eusebio Evan Evert Ewald Ezequiel Ezra Fabian Fabio Fabián
Fabrice Fabrizio Farid Fatih Fausto Federico Felipe Felix Ferdinand Ferenc Fernand Fernando Fidel Filip Filippo
Finn Flavio Florencio Florent Florentino Florian Florin Francesco Francis Francisco Franck Franco Franjo Frank
Franklin Frans Franz François Fred Freddy Frederic Frederick Frederik Fredy Fridolin Friedrich Fritz Frédéric
Félix Gabriel Gael Gaetano Gareth Garrett Garry Gary Gaspar Gaston Gavin Genaro Geoffrey Georg George Georges
Gerald Gerard Gerardo Gerhard German Germán Gerold Gerrit Gert Gerónimo Ghislain Giacomo Gian Giancarlo
Gianfranco Gianni Gil Gilbert Gilberto Gilles Gino Giorgio Giovanni Giovanny Giuliano Giuseppe Glen Glenn
Gonzalo Goran Gordon Gottlieb Graeme Graham Gregor Gregorio Gregory Grzegorz Grégoire Guido Guillaume Guillermo
Gunnar Gustav Gustavo Gérard Hamza Hannes Hans Harald Hardy Harold Harri Harrison Harry Harvey Hasan Hassan
Hector Heinrich Heinz Helge Helmut Hendrik Henning Henri Henrik Henrique Henry Herbert Heriberto Herman Hermann
Hernán Holger Horacio Hubert Hugh Hugo Hugues Humberto Hunter Héctor Ian Ibrahim Ignacio Igor Ilias Ilija Ilyas
Ingmar Isaac Isaías Isidor Isidro Ismael Ismail Ivan Ivo Iván Jacinto Jack Jacky Jacob Jacques Jaime Jair Jairo
Jakob Jakub Jamal James Jamil Jan Janis Janko Jannis Jari Jarl Jaroslav Jason Jasper Javier Jayden Jeff
Jefferson Jeffrey Jens Jeremiah Jeremy Jeremías Jerome Jerry Jerónimo Jesper Jesse Jesus Jesús Jim Jimmy Joachim
Joakim Joaquim Joaquín Jochen Joe Joel Johan Johann Johannes John Johnathan Johnny Johny Jon Jonah Jonas Jonatan
Jonathan Jonathon Jordi Jordy Jorge Joris Jose Josef Joseph Joshua Josiah Josip Josué José Jovan Jozef João Joël
Juan Jude Jules Julian Julien Julio Julius Julián Junior Juri Justin Justus Jérôme Jörgen Jürgen Kai Kaleb Kamil
Kane Karel Karim Karl Karsten Kaspar Kasper Keith Kelvin Kemal Ken Kenan Kenneth Kenny Kent Kevin Khaled Khalid
Kian Kilian Killian Kjell Klaus Knut Koen Konrad Konstantin Kris Kristian Kristijan Kristofer Kristoffer
Kristopher Krzysztof Kurt Kyle Ladislav Lambert Lance Lars Lasse Laurent Laurenz Laurin Lawrence Leander Leandro
Lee Leif Lenny Leo Leon Leonard Leonardo Leonel Leonhard Leopold Leopoldo Levi Lewis Lex León Liam Lian Lino
Linus Lionel Lisandro Livio Lloyd Logan Lorenz Lorenzo Lorin Loris Louie Louis Loïc Luan Luc Luca Lucas Luciano
Lucien Lucio Ludovic Ludvig Ludwig Luigi Luis Luka Lukas Luke Luís Léo Léon Magnus Mahdi Mahmoud Mahmud Malcolm
Malik Manfred Manuel Marc Marcel Marcelino Marcello Marcelo Marcin Marco Marcos Marcus Marek Mariano Marijan
Marin Marino Mario Marius Mariusz Mark Marko Markus Marlon Martin Martín Marvin Mason Massimo Matej Mateo Matheo
Mathew Mathias Mathieu Mathis Matias Mato Matteo Matthew Matthias Matthieu Matti Mattia Maurice Mauricio
Maurizio Mauro Max Maxim Maxime Maximilian Maximiliano Maxwell Mehdi Mehmet Melvin Merlin Mervyn Micah Micha
Michael Michal Michaël Micheal Michel Mika Mikael Mike Milan Milo Miloš Milton Miran Mirco Mirko Miro Miroslav
Misael Modesto Mohamad Mohamed Mohammad Mohammed Moisés Moritz Morris Muhammad Muhammed Murat Musa Mustafa
Mustapha Myles Nando Natan Natanael Nathan Nathaniel Nelson Nenad Nicholas Nick Niclas Nico Nicolai Nicolas
Nicolás Niels Nigel Niklas Niko Nikolai Nikolaj Nikolas Nikolaus Nils Nino Noe Noel Nolan Norbert Norberto
Norman Noé Noël Néstor Octavio Ola Olaf Olav Ole Oliver Olivier Omar Omer Oscar Oskar Osman Osvaldo Oswald
Oswaldo Oto Otto Owen Pablo Paolo Pascal Pascual Pasquale Patric Patricio Patrick Patrik Paul Paulo Pavel Pawel
Pedro Pero Petar Peter Philip Philipp Philippe Phillip Piero Pierre Pietro Piotr Pius Pol Porfirio Quentin
Quinten Rachid Radovan Rafael Raffael Ragnar Rainer Ralf Ralph Ramiro Ramon Ramón Raoul Raphael Raphaël Rasmus
Raul Ray Rayan Raymond Raúl Reece Reginald Reinaldo Reinhold Renato Rene Renzo René Reuben Reynaldo Reza Rhys
Ricardo Richard Rick Ricky Rico Rigoberto Robby Robert Roberto Robin Rocco Rodney Rodolfo Rodrigo Rogelio Roger
Rohan Roland Rolando Rolf Romain Roman Romeo Román Ron Ronald Ronaldo Ronan Ronnie Ronny Rory Rosendo Ross Rowan
Roy Ruben Rubén Rudi Rudolf Rudy Rune Russell Rémy Róbert Sabri Salvatore Sam Samir Sammy Samson Samuel Sander
Sandro Santino Santos Saverio Scott Seamus Sean Sebastian Sebastiano Sebastián Serge Sergej Sergio Seth Severin
Shane Shaun Sigurd Silas Silvester Silvio Simeon Simon Simón Slavko Slobodan Sonny Spencer Stan Stanislav
Stanley Stefan Stefano Sten Stephan Stephen Steve Steven Stewart Stig Stjepan Stuart Stéphane Sven Sylvester
Sébastien Sören Süleyman Teddy Teodor Teodoro Terence Theo Theodor Theodore Thiago Thibault Thibaut Thierry
Thomas Thor Théo Théodore Tiago Tibor Tim Timo Timon Timothy Timothée Tito Titus Tiziano Tobias Toby Todd Tom
Tomas Tomasz Tomislav Tommy Tomás Tony Torsten Travis Trevor Tristan Troy Tyler Tyrone Tyson Ulf Ulises Ulrich
Umar Uriel Valdemar Valentin Valentino Valentín Valerio Valter Verner Vicente Victor Victoriano Viktor Vilhelm
Vince Vincenzo Vito Vittorio Vladimir Vlado Víctor Waldemar Walter Warren Wayne Wenzel Werner Wesley Wilfredo
Wilfried Wilhelm William Willie Willy Wilmer Wolfgang Xavier Yanis Yann Yannick Yasin Yassin Younes Youssef
Yusuf Yvan Yves Zacarías Zacharie Zachary Zakaria Zdravko Zeno Zlatko Zoltán Zoran Álvaro Ángel Édouard Émile
Éric Étienne Óscar Ömer Štefan
`
export const otherNames = `
Aamir Ab Aba Abad Abass Abba Abd Abdala Abdalla Abdallah Abdallahi Abdel Abdelali Abdelaziz Abdelghani
Abdelhamid Abdelkader Abdelkarim Abdellahi Abdellatif Abdelmadjid Abdelmalek Abdelrahman Abderrahman
Abderrahmane Abderrazak Abdessadek Abdi Abdirahman Abdollah Abdou Abdoul Abdoulaye Abdoulie Abdourahamane
Abdourahman Abdulah Abdulla Abdullahi Abdur Abdurrahman Abed Abid Abidine Abou Aboubacar Abrar Abu Abubakar
Abubaker Abul Aby Acacia Ace Adal Adama Adan Adao Addison Adeela Adel Adelino Adham Adi Adil Aditi Admiral
Adolph Adolphe Adolphus Adonis Adria Afif Afonso Aftab Afzal Agora Agostinho Agostino Agua Aguas Agusta Ahmadou
Ahmedou Ai Aiko Aimable Aiman Aime Aimé Aisam Aja Ajay Ajit Ajmal Akash Akbar Akhtar Akif Akil Akila Akira Akmal
Akram Aksel Ala Alaa Alagie Alamgir Alanis Alannah Alano Alassane Alastair Alban Albar Albeiro Alberte Albertus
Albion Albrecht Alby Alcide Alcides Alda Alea Alec Aleh Alejos Alek Aleksa Aleksandr Aleksandre Aleksei Aleksey
Alenka Ales Alexandr Alexandrina Alexandru Alexei Alexey Alexi Alexis Aleš Alfaro Alger Algirdas Algis Alhaji
Aliaksandr Aliaksei Alianza Alica Alie Alieu Alik Alim Aliou Alioune Alireza Alirio Alissa Alister Aliu Aliya
Aliyah Allegra Allyn Allyson Almamy Alojz Alonzo Aloysius Alparslan Alpha Alphonso Alphonsus Alta Altaf Altair
Altamira Alto Alton Aly Alya Alyson Ama Amadeo Amadeus Amado Amadou Amal Aman Amanat Amar Amara Amaru Amaury
Ambroise Amed Ameer Amen Amerigo Ameur Ami Amie Amilcar Amine Amit Amjad Amma Ammar Amna Amon Amor Amr Amrit
Amritpal América Anacleto Anahi Anais Anand Ananda Anar Anastacio Anastasio Anastasiya Anatol Anatole Anatolie
Anatoliy Anatoly Andi Andranik Andras Andrey Andri Andrija Andriy Andry Andzelika Anfal Ange Angel Angeles
Angelique Anh Anibal Anil Anis Anisha Annabel Annabell Anneke Annelie Anni Annis Anri Ansar Anselme Anson Anta
Antanas Ante Antero Antonello Antoni Antonie Antonin Antonios António Anu Anvar Anwar Anya Anyelo Anyi Ao Aoife
Aparicio Apollo Apolonio Aqeel Aqsa Aquino Ara Arabella Arai Aram Arancha Aranda Arantxa Ararat Arash Arba Arben
Arbi Archer Archibald Archie Archil Arda Arden Ares Aretha Arian Arianna Arie Ariel Arielle Arik Arima Aris
Aristides Arjun Arlen Arlene Arley Arlington Arman Armen Armida Arna Arnaldo Arnav Arnel Arnie Arnoldo Arouna
Arron Arsalan Arsen Arshad Arshak Arslan Artak Artemis Artyom Arun Arvid Arvin Arya Aryan Arzu Asa Asad Asan
Ascension Aser Asghar Asha Asher Ashfaq Ashiq Ashley Ashot Ashraf Asif Asim Aslam Aslan Asma Asmaa Asparuh
Assunta Astor Asya Atef Atena Athena Atif Atilio Atiq Atlas Atou Atta Aubrey Audley Augustina Aurelian Auristela
Austen Ave Avelino Avery Avi Avinash Avni Avon Avril Avtandil Awa Ayaan Ayad Ayah Ayala Ayan Ayana Ayaz Aydan
Ayden Aydin Ayhan Ayleen Ayman Aysel Ayub Ayumi Azad Azalea Azam Azeglio Azhar Aziza Azra Azul Azza Ba Baba
Babacar Babak Babar Babe Babette Babil Bacar Bachar Bada Badi Badr Badreddin Badri Baha Bahadur Bahram Bakar
Bakary Bakr Bala Balam Baldev Baldwin Balla Ballard Baltasar Balthazar Bamba Bambi Banda Banu Bao Baptiste Baran
Barb Barbra Bari Baris Barka Barna Barnard Barney Baron Barrett Barrie Barron Bartholomew Bartolina Bartolo
Baruch Bas Basile Basit Basma Bassam Bassem Bassirou Bautista Baxter Bayan Bayram Bea Bebe Beckett Becky Bedford
Bee Begum Bei Bel Bela Belen Belhaj Belkacem Bell Belle Belo Belton Beltran Benedicto Benedito Benet Benigno
Benji Bennett Bennie Benno Benoit Benson Bentley Benton Benyamin Bera Berat Berenice Bernardino Bernice Bernie
Bertie Berto Beryl Bess Bessie Bethel Betina Betsabe Betsy Bette Beulah Beverly Bharti Bhima Bhrigu Bibiana
Bikram Biljana Billie Bilyana Bina Bing Birama Biser Bjarne Bjørn Blaise Blanche Blythe Boaz Boban Bobbie Bobi
Bobo Bodo Bohdan Bojan Bojana Bolivar Bonaventura Boni Boniface Bonita Bonnie Booker Boone Bora Borislav Borka
Borys Bosco Bose Boston Boubacar Boubou Boutros Bowie Boyan Boyd Boyko Bradford Brahim Brahma Brandi Brandy
Branimir Branislav Brant Braulio Braxton Breda Bree Brendon Brenton Bret Brice Brigita Brisa Bristol Brit
Britney Britton Brock Broderick Brodie Brody Bronagh Bronwyn Brook Bru Bryce Bryn Budd Buddy Buenaventura Bunny
Burak Burleigh Burley Burnett Burr Burt Buster Butch Byrd Béla Cael Caesar Cai Caio Cal Calhoun Calin Callan Cam
Camelia Camillo Camino Campbell Campo Canan Candace Candelaria Candi Candice Candido Canto Captain Carey Caridad
Carleton Carli Carlisle Carlotta Carlton Carlyle Carme Carmina Carmine Caro Caryl Casimir Caspar Cass Castillo
Caswell Catalin Catrin Catrina Cecile Cecilie Celestin Cellou Celso Cem Cemil Ceres Cesare Chadwick Chafik
Chahinez Chaim Chaima Chaka Chalmers Chama Champ Chanda Chandler Chandra Chanel Chaney Chang Changchun Chao
Chaoyang Charley Charlie Charlton Chau Chaya Cheikh Chen Cheng Cher Cherif Cherry Chester Chet Chi Chin Chiquita
Chong Chrissy Christiaan Christy Chun Chung Cihan Cinnamon Claes Clair Clarence Clark Claud Claude Claudie
Claudius Clay Clelia Clem Clemence Clementine Cleo Cleopatra Cleveland Clifton Clint Clio Cloe Clovis Clyde
Colbert Colby Collen Collie Colm Colon Colonel Colt Colton Columbia Columbus Commodore Con Conan Conchita
Concordia Cong Conn Consejo Constancia Constanta Conway Coolidge Corazon Corbett Cordelia Cordell Corean Coretta
Corin Cormac Corneliu Cornell Coro Corona Cortes Cortez Cortney Cosima Cosme Cosmin Cosmo Cris Crispin Cristi
Cristiana Cristo Csaba Curtiss Cyriaque Cyrille Cyrus Célestin Dacia Dacian Dag Dagmara Dagoberto Dah Dahlia
Daire Dakota Dalal Dali Dalila Dame Damiano Danae Dane Dani Dania Daniil Dann Dannie Daouda Darby Darcy Darian
Dariana Darina Dariusz Darling Daron Darragh Darya Daud Davey Davide Davis Davit Davor Davy Dawei Dawit Dawood
Daya Dayan Dayton Deanna Deb Dede Dee Deepak Deidre Delano Delfin Della Delta Delyan Demba Demetrios Demetrius
Deniss Denisse Deniz Denny Denys Denzil Dermot Derya Desi Desirée Desislava Detlef Deus Deva Devi Dewitt Dexter
Dharma Di Dia Diakite Diamantina Dian Dianna Diarra Dick Dickson Didi Dietrich Dieudonne Dilan Dilip Dilma Dima
Dimitar Dimitris Din Dinah Dinara Dine Dinesh Dink Dinko Dinorah Dionisio Diosdado Disney Diva Dixie Djaffar
Djamel Djibril Dmitri Dmitriy Dmitry Dmytro Doc Dock Doll Dolly Domenic Domingos Dominick Domnica Dona Donat
Donatella Dong Donia Donnell Donnie Donny Doria Dorin Dorman Dorotea Dorsey Dot Doug Douglass Dove Dow Doyle
Dragana Drago Dragomir Drake Dramane Drazen Dritan Drury Duane Dudley Duff Dulcie Dumitru Dunja Dunya Dusan
Dustin Dusty Dwain Dwight Dzianis Dzmitry Eamon Eamonn Earl Earle Easter Easton Ebenezer Eberhard Ebert Ebrahim
Ebrima Ed Eddin Eddine Edelio Eden Edi Edie Edin Edina Edmundo Edvin Edwina Edy Eero Efe Effie Efrain Efrem
Efren Egidio Ehab Ehsan Eka Ekaterina Ekrem El Eladio Elbert Elbridge Elda Eldar Eldred Elea Eleni Elgin Elham
Eli Elia Eliah Elian Elidio Eliecer Eligio Elihu Elinor Eliot Elisha Elissa Eliud Elle Ellery Elli Ellis Ellison
Ellsworth Elm Elmira Elmo Elmore Elnur Elodia Eloisa Eloise Elon Elroy Elta Emad Eman Emanuele Emelie Emely
Emerald Emery Emilija Emory Emre Ene Enea Enes Enid Enis Enna Ennio Ennis Enoch Enric Enver Eoin Ephraim Eppie
Erasmus Erastus Ercan Ercilia Eren Erie Erkki Erma Ermita Ernie Erno Erol Eros Errol Ersin Esdras Esma Esmail
Espen Espino Espiritu Essa Essam Estera Estrela Ettore Eugenie Eulalia Eusebia Evance Evander Evangelina
Evangelista Evangelos Evaristo Evelia Everett Evgeni Evgeniy Evgeny Ewan Exequiel Eyre Fabiano Fabien Fabricio
Facundo Fadel Fadi Fadil Fae Fahad Fahd Faheem Fahim Faisal Falk Fallon Fana Fang Fani Fannie Fanta Farhad
Farhan Farhat Faris Farooq Farouk Farrell Farrukh Faruk Fateh Fatemeh Fath Fathallah Fathi Fatou Faustino Fauzi
Fawaz Fawn Fawzi Fawzia Fay Fayez Fayyaz Fazal Fed Fedor Feifei Felice Feliciano Felicity Feliz Femke Fen Feng
Ferdinando Ferhan Ferman Fernandina Ferran Ferris Feruza Festus Fethi Fida Filipa Filipe Fily Finlay Fionnuala
Firas Firdavs Firman Firmin Fitzgerald Fitzhugh Flavian Flavius Flemming Fleur Florentin Florentine Flores Floyd
Foad Foday Fode Ford Forrest Fortuna Fortunato Fouad Fouzia Foy Francesc Francoise Frankie Franky František
Freda Freddie Frederica Fredrick Fredrik Freeman Friederike Fu Fuad Fuentes Fulgencio Fulton Furkan Fábio Gabe
Gabi Gabriele Gaelle Gage Gagik Gaia Gal Gala Gale Galen Galileo Galina Gamal Ganesh Gardenia Garegin Garfield
Garnet Garret Garrick Garth Garuda Gaspard Gaspare Gastón Gautama Gaven Gayle Gaylord Gaël Ge Gebhard Gedeon
Geert Geeta Gegham Geir Gela Gelu Gema Gene General Geneva Genevieve Gennaro Geno Genova Geo Geoff Geoffroy
Georgi Georgian Georgiana Georgios Georgiy Georgy Geovanny Gerd Gergely Germain Germania Geronimo Gerry Gerson
Gevorg Ghada Ghaffar Ghassan Ghazi Ghenadie Gheorghe Gholamreza Ghulam Gia Gianluca Gibson Gideon Giga Gigi Gila
Gildardo Gilman Ginebra Ginger Ginny Gioia Giorgi Giorgia Giulio Glenys Glover Glyn Godfrey Godwin Golam Golda
Golden Goldie Goliat Gonzaga Goodluck Gopal Gor Gora Gordan Gori Gorka Gottfried Governor Gracia Gracie Grady
Graig Gran Granville Grayson Grazia Graça Green Greene Greg Gregg Gregoire Gretchen Grigore Grigory Grove Grover
Guadalupe Gualberto Guang Guangming Gueye Gui Guia Guilford Gulnara Gulshan Gulzar Gunda Gunner Gunther Guo Gus
Gustaf Gustave Gustavus Guthrie Guus Gwen Gwendolyn Gwyneth Gyorgy Gyula Göran Gül Günter Günther Ha Habib
Hachim Hada Hadassah Haden Hadi Hadj Hadji Hadrian Hafeez Hafiz Hafsa Hagar Hagi Hai Haidar Haider Haitham Haj
Haja Hajar Hajer Haji Hakeem Haki Hakim Hakima Hakob Hal Hala Hale Halil Halina Halley Ham Hama Hamad Hamada
Hamadou Hamdi Hamed Hami Hamid Hamida Hamidou Hamlet Hamma Hammad Hampton Hanaa Hanafi Hanan Hani Hanif Hank
Hannibal Hansel Hao Harbhajan Hardeep Hardin Harding Hari Harinder Haris Harish Harlan Harley Harlow Harman
Haron Haroon Haroun Harouna Harper Hart Hartley Harun Haruna Haseeb Hashim Haskell Hatem Hatice Hatim Hattie
Hawa Haya Hayat Hayet Hayk Hays Haytham Haywood Hazem Heath Heber Hebert Hee Heide Helder Heng Hennadiy Henok
Henrieta Henryk Herb Hermes Hermogenes Hernan Hernando Heron Herve Hervé Hester Hetty Hezekiah Hiba Hicham
Hichem Hien Hikmat Hilal Hillary Hilmer Hilton Hind Hipólito Hiram Hisham Hoa Hoda Holley Hollis Homer Homero
Hong Hoover Horace Horatio Horst Horton Hosam Hosea Hosni Hossain Hossam Hossein Houari Housni Houssein Howell
Hoyt Hrachya Hrant Hristo Hrvoje Hu Hua Huang Hubbard Huda Hudson Hue Huerta Huey Huma Humaira Humayun Humphrey
Huong Huseyin Hussain Huston Huy Hwa Hyon Hyun Håkon Hédi Ia Iago Iain Iberia Ibo Ibra Ibrahima Ica Idris Idriss
Idrissa Iftikhar Ignace Ignatius Ignazio Ihar Ihor Ihsan Ihsane Ike Iker Ikram Ila Ilan Ilaria Ileana Ilenia
Ilham Ilhan Ilia Ilian Iliana Ilie Ilja Ilya Imad Iman Immanuel Imo Imran Imre Inacio Inara Inca Indar Indira
Indra Indy Ingram Ingrida Inka Inna Inti Ioana Ioannis Iolanda Ion Iona Ione Ioseb Iosif Iqbal Irakli Irani
Irfan Irian Iriana Irshad Irvin Irving Irwin Iryna Isadora Isaias Ishaq Ishmael Ishwar Isiah Isidora Isidore
Isidoro Iskander Iskra Isla Isma Ismet Israa Issa Issac Issam Issiaka Issouf Istvan István Ita Itai Italia
Itamar Iurie Ivanka Ivanna Ivar Ivica Ivor Ivory Iwan Iyad Izabela Ja Jaafar Jabbar Jaber Jabir Jace Jacinda
Jackie Jacklyn Jacobo Jacquelyn Jacqui Jacquie Jaden Jadranka Jafar Jagdish Jahir Jai Jakov Jalal Jaleel Jalen
Jalil Jama Jamaal Jame Jamel Jameson Jamie Jamison Jammie Jamshed Jamshid Janelle Jann Jannat Janny Jano Janos
Janus Janusz Jaouad Jara Jaro Jaromir Jaron Jaroslaw Jarrod Jarvis Jasim Jasna Jaume Javad Javaid Javed Javid
Jawad Jaya Jayson Jazmin Jean Jeannie Jeannot Jeb Jed Jeffery Jelka Jemal Jemima Jen Jennie Jerald Jeremias
Jeremie Jermaine Jeroen Jeronimo Jerrold Jerzy Jess Jessy Jessye Jethro Jett Jette Jhonny Ji Jia Jian Jiang
Jimmie Jimy Jin Jina Jing Jiri Jitendra Joan Joann Joao Joaquin Joelle Joey Johnnie Joice Joie Jolie Joline Jona
Jone Jong Jonny Joost Jordana Jordán Josep Josephus Josie Josipa Josua Josue Jovana Joya Jozsef Judah Judas Judd
Judi Judit Juergen Juha Jukka Jule Julen Juli Julienne Jun Juna Junaid Junius Juozas Juraj Juris Justice Justo
Jusuf Juvenal Juwan Józef Jørgen Ka Kaba Kabir Kaddour Kader Kadir Kaia Kailash Kais Kaiser Kaj Kakha Kala Kale
Kali Kalil Kalilou Kalina Kalle Kaloyan Kam Kamal Kamala Kamel Kamen Kamran Kang Kanye Kaori Kapil Karan Kareem
Karem Kari Karima Karlie Karlo Karma Karol Karri Karyn Kassandra Kassem Kassim Kassoum Kateryna Kathi Kathrin
Katiba Katica Kato Katsiaryna Katya Kaur Kay Kayden Kaye Kazi Kazimierz Kazuo Ke Keanu Keba Keegan Keiko Keira
Keke Kelian Kellen Kelley Kem Kemo Kendall Kendrick Kenji Kenton Kenyon Kenzo Kerem Kermit Kerrie Keyla Khader
Khadijah Khalida Khalifa Khalil Khamis Khelifa Kholoud Khurram Khurshid Kia Kiana Kiefer Kiel Kim Kimi Kinda
King Kingsley Kiowa Kiran Kirby Kiril Kirill Kiro Kishore Kitty Klaas Kliment Knox Koba Kobe Kofi Koichi Kojo
Konstantine Konstantinos Kori Koro Kosta Kostas Krasimir Krishna Kristal Kristie Krisztina Krystyna Ksenia
Kseniya Kum Kumar Kumba Kun Kunti Kurtis Kwame Kyan Kym Kyong Kyung Laban Lacey Lachlan Lada Laddie Ladji Lady
Lafayette Lai Laina Laith Laken Lakhdar Lal Lala Lalit Lalita Lalla Lamar Lamberto Lamia Lamin Lamine Lamont Lan
Lancelot Lander Landon Lansana Larisa Larkin Larry Lasha Laszlo Latif Latifa Latino Laurencio Laurens Laurentino
Lauri Laurindo Lauro Lavender Lawson Laxman Layton Lazar Lazare Lazaro Le Leandre Lech Leda Ledy Leer Leia
Leighton Lejla Lela Leland Lele Lelia Lemon Len Lenn Lennart Lennie Lennox Leonce Leoncio Leonid Leonidas Leroy
Les Lesa Leslie Lesya Leszek Leta Letitia Lev Levan Levon Lexus Li Liang Liban Libertad Lida Lien Liga Liliya
Lillie Lim Lin Linas Lincoln Linden Lindsay Lindy Ling Linton Linwood Lio Liu Liuba Liviu Liya Lizeth Lizzie
Lizzy Loic Lokman Loma Lon Loni Lonnie Lope Lora Lorand Lorelei Loren Loreto Lori Loring Lorne Lotfi Lothar Lou
Lovell Lovett Lovie Lovro Loy Loyola Lu Luay Lubos Lucian Lucile Lucille Lucius Ludmilla Ludovica Luiz Luiza
Lujan Luk Lulu Lum Lupe Lutfi Luther Lutz Lya Lyle Lyman Lyn Lyndon Lynette Lyric Lyubov Lyudmila László Léopold
Ma Maati Mac Macarena Maceo Macey Maciej Mack Macy Madalena Madani Maddalena Madden Maddox Madi Madina Madou
Mads Mae Mael Mafalda Magen Maggie Magna Magno Magnolia Magomed Magyar Maha Mahala Mahamadou Mahesh Mahfud Mahir
Mahmood Mai Maija Maik Maile Maj Majed Majid Maka Makai Makala Makan Maks Maksim Maksym Mal Malak Malam Malang
Malcom Malek Malia Malick Malina Malka Malkhaz Malte Malu Malvina Mama Mamadi Mamadou Mamady Mame Mamma Mamoudou
Mamuka Mana Manal Manar Manasa Manley Manoj Mansfield Mansoor Mansour Mansoura Mansur Manu Manual Manus Manzoor
Mao Maple Mar Marat Marciano Marcy Margarethe Margherita Margita Margo Margoth Mariama Marian Marianela Marien
Marilena Marilu Mariona Maris Marise Mariya Marjan Markos Marla Marlena Marley Marlin Marlo Marouane Marquez
Marquis Marsh Marsha Marshal Marshall Mart Marten Marti Martino Martins Martti Marty Martyn Marvel Marwa Marwan
Marx Maryna Masood Masoud Massar Massoud Mat Mata Mateus Mateusz Mathurin Matija Matt Mattie Matvey Mauri Maury
Maxima Maximo Maxine Maykel Maynard Mayo Maysam Mazen Mbarek Mbaye Md Meadow Meda Mee Meg Megumi Mehmed Mehmood
Mehran Mehrdad Mei Meike Meissa Mel Melany Melba Melchior Melis Melita Melodi Melody Melville Mena Menachem
Mendy Meng Meral Merced Mercedita Mercer Meredith Meri Meriam Merida Meriem Merle Merrill Merritt Merry Merton
Meryem Meryl Mesbah Messiah Mesut Metin Metro Mher Mi Mian Miao Mica Micael Michail Michelangelo Michele Michiko
Mick Mickey Mihai Mihail Mihály Mikalai Mikel Mikhail Mikheil Miki Mikkel Mikko Miklos Milagro Milana Milas
Mildred Millard Mille Milorad Milos Miloud Mimi Min Ming Minh Minnie Minoru Mio Miodrag Mir Mircea Mirela Mirna
Miron Miroslaw Mirta Mirtha Miryam Mirza Mischa Misericordia Misha Missy Mitch Mitchel Mitko Mitra Miya Mladen
Moctar Modibo Mody Moe Mogens Moha Mohan Mohsen Mohsin Moise Moises Mokhtar Momodou Moncef Monet Monroe
Monserrat Mont Monte Montgomery Monty Moody Mora Morad Mordechai Morgan Moriah Moriba Moro Morro Morten Mortimer
Morton Moses Moshe Mostafa Mouctar Mouhamed Moulay Moulaye Mounir Mourad Mousa Moussa Moustafa Moustapha
Mubashir Muharrem Muhsin Mujahid Mujer Mukesh Mukhtar Mumtaz Muna Muni Munir Murad Murod Murray Mushtaq Mussa
Myer Mykhailo Mykola Myla Myra Myron Myrtle Mário Na Naama Nabeel Nabi Nabil Nacer Nacho Nadeem Nader Nadir
Nadiya Naeem Nael Naha Nahed Nahum Naim Naima Nair Najah Najam Najib Najla Nan Nandi Nani Nanni Naoise Naoki
Napoleon Narayan Narcisa Narciso Narcisse Narek Naresh Nariman Narine Naseer Naser Nash Nasim Nasir Nasrallah
Nasrin Nasrullah Nasser Nassir Nat Natalija Natalya Natasa Nate Nath Nathanael Natia Natnael Natália Nauset
Navid Navin Nawal Nawaz Naya Nayib Naz Nazar Nazim Ndongo Nea Neal Nebojsa Necati Necmettin Ned Neda Needham
Neftali Nel Nelia Nell Nelli Nellie Nemesis Nena Neo Neri Nermin Nestor Neva Neville Newell Newt Nga Ngoc Nia
Nicanor Nicki Nicky Nicodemus Nicol Nicola Nicolae Nicolau Nicolle Nida Nidal Nieves Nigar Nihal Nik Nikhil Niki
Nikko Nikol Nikola Nikolaos Nikolay Nikoloz Nikos Nila Ning Nini Nirmala Nisa Nisma Nita Nitin Nizar Nnamdi Noa
Noam Noaman Nodar Noelle Nohemi Nola Nona Noor Nordine Norris North Norton Norwood Nouh Nouhou Noura Noureddin
Noureddine Novi Nu Numan Nuno Nur Nuri Nuria Nurlan Nusrat Nya Oakley Obed Odell Odin Oksana Oktay Oleg Oleh
Oleksandr Oleksiy Olesya Olha Olimpia Olin Olivera Ollie Olmedo Olof Olympia Om Omari Omega Omid Onur Opal
Ophelia Ora Orange Oren Oreste Orhan Oriana Oriol Orla Orland Orlin Oro Orrin Orson Osa Osiris Osmani Otabek
Othman Otis Ott Ottavio Ottis Ou Ouardia Oukacha Oumar Oumarou Ousainou Ousman Ousmane Ovidio Ovidiu Owens Oxana
Pa Pacifica Padma Padraic Pal Palma Palmer Palmira Palomares Pan Panagiotis Pancho Pandora Papa Pape Parveen
Parvez Parviz Pastor Pat Patria Patrice Patti Patty Pauli Paulin Paulino Pavlina Pavlo Pavol Pawan Paweł Payton
Paz Pearl Peer Pekka Penda Peng Penha Penny Pepe Percival Percy Pere Perez Perley Pernilla Perrine Pershing
Pervez Pete Petko Petr Petre Petri Petro Petronela Petrus Petter Petya Petyo Peyton Peña Phil Philemon Philippa
Phoenix Phung Phuong Piedad Pier Pieter Pinar Pineda Pink Pinkney Pino Pio Piper Placid Placido Polina Pollie
Polo Polonia Pontus Pooja Porsche Porter Poul Pradeep Prado Prakash Pratt Predrag Preston Primavera Prince
Princess Prisca Priya Providencia Przemyslaw Puerto Puig Pura Pushpa Qadeer Qamar Qasim Qi Qian Qiang Qiao Qin
Qing Qiu Queen Quincy Quinn Quinton Rabi Rabia Rached Rachida Radek Radian Radmila Radomir Radoslav Radu Radwan
Rae Raed Rafaqat Rafi Rafik Rafiq Raghu Rahama Raheel Raheem Rahim Rahn Rahul Raif Raisa Raj Raja Rajeev
Rajendra Rajesh Rajiv Raleigh Ram Rama Raman Ramazan Rameez Ramesh Rami Ramil Ramin Ramos Ramses Ramsey Ramy
Ramzan Ramzi Rana Rand Randa Randle Randolph Randy Rani Raouf Ras Rasha Rashad Rasheed Rashid Rasim Ratna Rauf
Ravana Raven Ravi Rawda Raya Rayburn Rayhan Rayner Raza Razvan Recep Red Redha Reed Reem Regan Reggie Regis
Reham Rehana Reis Rekha Rema Remi Remigijus Remington Remy Renan Renaud Rennie Rex Rey Reyna Rhoda Rhona Riad
Riana Riaz Riccardo Ricci Richie Rickey Rickie Ridge Ridha Rie Rikki Rim Rima Rina Rinat Rino Riquelme Rishi
Ritchie River Riya Riza Roa Roald Rob Robbie Robson Roc Roca Roch Rochelle Rocio Rocky Rod Roddy Roderick
Rodolphe Rodrigue Roe Roel Rohit Roi Rolande Roldan Rolland Rollo Rolly Romano Romel Rommel Romuald Romualdo
Romulo Rona Rong Roni Rony Roosevelt Roque Ros Rosalind Rosalinda Rosana Rosario Roscoe Roseline Roselyn
Roselyne Rosen Rosetta Roshan Roslyn Rosmery Rossana Rossy Rowena Rowland Roxanne Roxy Roya Royal Royce Rozalia
Rozina Rubens Rubi Rubin Rubina Rudolph Rueben Rufina Rufino Rufo Rufus Ruggero Rui Rupert Ruslan Russ Russel
Rustam Rusty Rutherford Ruxandra Ruy Ryad Ryder Saad Saada Saadat Saar Saber Sabi Sabin Sabir Sable Sacha
Sacramento Sadako Sadek Sadia Sadie Sadio Sadiq Saed Saeed Saeid Safa Safaa Safi Safiya Sagar Sahar Sahra Saida
Saidi Saidou Saif Saiful Saikou Saint Sajad Sajid Sajida Sajjad Sakura Sal Salam Salama Salas Saleem Salek Salem
Sali Salia Salif Salifou Salih Salim Salina Saliou Salman Salomon Salud Salut Salva Salvadora Salwa Sama Samad
Saman Samandar Samar Samaria Samba Sameh Samer Samia Sammie Sampson Samra Samvel Samy San Sana Sancho Sanda
Sandeep Sandi Sandor Sandu Sangeeta Sani Sania Sanjay Sanjeev Sanjuana Santa Santana Santo Santosh Sants Saqib
Sarabjit Saran Sarasvati Sardar Sarfraz Sargis Sari Sarita Sarr Sarwar Sasa Sasho Sassi Saul Saula Saulius Sava
Sawyer Sayed Saša Scarlet Scot Scottie Scotty Sebastiao Sebastien Seco Sedat Seema Sega Sekou Sela Selim Selin
Sem Sena Seneca Senora Sepp Serban Sergei Sergey Serghei Sergiu Serhiy Serigne Serkan Serra Severo Sevinch Seydi
Seydou Seymour Seyni Sezgin Sha Shaban Shabana Shabbir Shabnam Shadi Shady Shafiq Shafqat Shah Shahbaz Shaheen
Shahin Shalva Shamar Shamil Shamir Shamshad Shani Shanna Shannon Shanta Shanti Shaquille Sharan Shari Sharla
Sharman Sharron Shasta Shaukat Shawn Shawnee Shay Shayan Shayne Shea Sheba Sheikh Sheldon Shelia Shelly Shelton
Sheng Sher Sheri Sherif Sheriff Sherman Sherri Sherry Sherwin Sherwood Shi Shiloh Shin Shirin Shiva Shoaib Shota
Shyam Si Sia Siaka Siamak Siarhei Sibyl Sibylle Sid Sidaty Sidi Sidibe Sidiki Sidney Siegfried Siena Sierra
Sigfrido Sigmund Siham Sikander Sila Silvan Silverio Silvestre Silviu Sima Simion Sinan Sinisa Sira Siraj Siti
Sixto Sky Skye Skylar Slavi Slawomir Slimane Snezana Socrates Sofyan Sohail Sohel Sol Solaiman Solano Solomon
Solon Soma Sonam Soren Sorin Soulaimane Souleymane Soumaila Soumana Spartak Stafford Stanford Stanislaus
Stanislaw Stanisław Stanton Starling Starr Stefanov Steffen Steffi Stela Stepan Stephane Stetson Stevan Stevie
Stojan Stonewall Stoyan Suhail Suk Sulaiman Suleimane Suleyman Suli Sultan Sultana Suman Sumner Sun Sunil Sunita
Sunni Suraj Suren Suresh Surya Sushil Susie Susy Suzan Suzy Svenska Svetozar Sviatlana Svitlana Syed Sylvain
Sylvan Sylvanus Szilard Sérgio Ta Tabare Tadeusz Taft Taha Tahar Taher Tahir Tai Taib Taimoor Taj Takashi
Takeshi Tal Talal Taleb Talha Talia Talib Tam Tama Tamar Tamas Tamba Tana Tanna Tanta Tanvir Tanzila Tao Taoufik
Taras Tarek Tareq Tari Tarik Tariq Tarja Tarun Taryn Tasha Tasnim Tata Tate Tatsiana Tatyana Taurus Tawanda
Tawfiq Tayeb Ted Teimuraz Telly Telma Telmo Temple Temur Tengiz Tenzin Teo Teri Terje Terra Terrance Terrell
Terrence Terry Tetiana Tetyana Tex Thad Thais Thalia Thanh Theobald Theophile Theta Thierno Thom Thore Thu Thuy
Tian Tiana Tiantian Tiara Tiare Tiberius Tien Tierra Tigran Tihomir Tillman Timm Timothee Timur Tine Tino Tisa
Tita Tobin Toma Tome Tommie Tomo Tomáš Toni Tor Tora Torben Toribio Toumani Traci Traian Tran Trayvon Tre Trent
Trenton Trey Tricia Trinh Trinity Trish Truman Tuan Tudor Tunde Turan Turner Ty Tye Tyree Tyrell Tyrese Tyron
Uday Udo Uladzimir Ulisses Ulysses Umaro Umaru Umberto Uri Usama Usman Uwe Vachagan Vaclav Vadim Vadym Vahagn
Vahid Vakhtang Val Vala Valdas Valenti Valentine Valer Valeri Valeriy Valeriya Valero Valery Valle Valéry Van
Vania Vanja Vardan Varvara Vasco Vasil Vasile Vasily Vasyl Veaceslav Veda Vedat Vedran Vela Velimir Velvet
Venancio Venice Ventura Venus Vere Vern Vernon Veselin Veta Viana Vianney Vic Vick Vickie Victoire Victorian
Viera Vigo Vijay Vikki Vikram Viktar Villa Ville Vinicius Vinnie Vinod Vinson Virgil Virgilio Vishal Vita Vitali
Vitalie Vitaliy Vitaly Vitor Vittoria Vitus Viva Vivek Vlad Vlada Vladimiro Vladislav Vladyslav Volha Volkan
Volker Volodymyr Vsevolod Vuk Vyacheslav Václav Wade Wadi Wael Wafa Wagner Wahab Waheed Wai Waldo Waleed Walid
Wally Walt Walther Walton Wan Wang Waris Warner Waseem Wasim Wassila Wassim Watson Watt Wei Wen Wenceslao Wendi
Wes Weston Whit Whitley Wiam Wifredo Wilbur Wilder Wiley Wilfred Wilhelmina Willard Willem Willi Willis Willow
Wilton Wim Winfield Winifred Winona Winston Winthrop Wladyslaw Wojciech Wolfram Wood Woodrow Woody Wright Wu
Xabi Xaver Xi Xia Xian Xiang Xiao Xin Xing Xu Xuan Xue Ya Yaakov Yacine Yacouba Yael Yahya Yair Yakubu Yamani
Yan Yana Yanelys Yang Yangyang Yanina Yannik Yannis Yao Yasar Yaseen Yasemin Yasir Yasser Yassine Yassir Yavuz
Yaya Ye Yegor Yehuda Yelena Yeni Yenisey Yevgeniy Yevgeniya Yevhen Yi Yin Ying Yoel Yohan Yohana Yon Yonatan
Yong Yordan Yordanka York Yosef Yosua Youcef Youness Younis Yousaf Yousef Yousif Youssouf Yousuf Yu Yuki Yuksel
Yuli Yulia Yuliya Yung Yunis Yunus Yuri Yuriy Yury Yusef Yusupha Yuval Yvon Zac Zacarias Zach Zafar Zaheer Zaher
Zahid Zahir Zahira Zaid Zaida Zain Zainab Zaira Zak Zakia Zakir Zaman Zamir Zane Zaruhi Zaur Zayd Zaza Zbigniew
Ze Zed Zehra Zeinab Zeljko Zenab Zenia Zenobia Zenon Zeta Zeus Zhan Zhana Zhang Zhanna Zhao Zhen Zheng Zhivko
Zhong Zhou Zhu Zi Ziad Zinaida Zine Zinedine Zion Ziyad Zlatan Zofia Zohra Zola Zoltan Zona Zsolt Zuhair Zulay
Zulfiqar Zulima Zurab Zviad Zvonko Zygmunt Åsa Élie Éva Łukasz
`
